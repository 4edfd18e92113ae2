package org.chipgraph.kernel.problem;

/// What is wrong with a line (counted from 1); `field` is empty when it is the line as a whole.
public record ImportError(int line, String field, String message) {}
