package org.chipgraph.kernel.document;

/// What an import did, or with `dryRun` would do.
public record ImportReport(int lines, int created, int updated, int unchanged, boolean dryRun) {}
