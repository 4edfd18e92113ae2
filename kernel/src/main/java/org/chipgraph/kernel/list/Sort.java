package org.chipgraph.kernel.list;

import org.jspecify.annotations.Nullable;

/// An order of a list: by the field, nulls last, then by id.
public record Sort(SortField field, SortDirection direction) {

    /// What an order input asks for; null is ascending by `otherwise`.
    public static Sort of(
            @Nullable SortField field, @Nullable SortDirection direction, SortField otherwise) {
        return new Sort(
                field == null ? otherwise : field,
                direction == null ? SortDirection.ASC : direction);
    }

    boolean ascending() {
        return direction == SortDirection.ASC;
    }
}
