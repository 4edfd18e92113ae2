package org.chipgraph.kernel.list;

/// The comparisons of filters; the lower-case name is the key in the filter input.
enum Operator {
    EQ,
    NE,
    IN,
    GT,
    GTE,
    LT,
    LTE,
    CONTAINS,
    WITHIN,
    EXISTS
}
