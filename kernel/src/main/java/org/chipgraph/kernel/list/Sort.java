package org.chipgraph.kernel.list;

/// An order of a list: by the field, nulls last, then by id.
public record Sort(SortField field, SortDirection direction) {

    boolean ascending() {
        return direction == SortDirection.ASC;
    }
}
