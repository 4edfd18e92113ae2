package org.chipgraph.kernel.search;

/// How much it counts that a word occurs in a text, best first; the index stores the ordinal.
public enum Tier {
    LABEL,
    NAME,
    TEXT,
    CLAIM,
    QUOTE
}
