package org.chipgraph.kernel.list;

/// A field by which a list can be ordered; implemented by one enum per record.
public interface SortField {

    /// SQL expression over the row `r`; a date or a text.
    String expression();

    /// SQL type of the expression.
    String type();

    /// Whether every element has a value, as it has an id.
    default boolean alwaysSet() {
        return expression().equals("r.id");
    }
}
