package org.chipgraph.kernel.transfer;

/// What an import did, or with `dryRun` would do; `lines` are those of the file.
public record ImportReport(int lines, int created, int updated, int unchanged, boolean dryRun) {}
