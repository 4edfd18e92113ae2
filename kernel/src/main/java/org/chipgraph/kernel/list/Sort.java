package org.chipgraph.kernel.list;

import org.jspecify.annotations.Nullable;

/// An order of a list: by the field, nulls last, then by id. Only what was `asked` for holds when the list is
/// searched; else the best hits come first.
public record Sort(SortField field, SortDirection direction, boolean asked) {

    /// Describes the field of an order input.
    public static final String FIELD =
            "By what; omitted: by id. When neither field nor direction is given, a search orders by how well a hit fits";

    /// Describes the direction of an order input.
    public static final String DIRECTION = "In which direction; omitted: ascending";

    /// How well a hit fits; the smaller the better.
    private enum Relevance implements SortField {
        RANK;

        @Override
        public String expression() {
            return "h.rank";
        }

        @Override
        public String type() {
            return "integer";
        }

        @Override
        public boolean alwaysSet() {
            return true;
        }
    }

    static final Sort BY_RELEVANCE = new Sort(Relevance.RANK, SortDirection.ASC, false);

    /// What an order input asks for; null is ascending by `otherwise`.
    public static Sort of(
            @Nullable SortField field, @Nullable SortDirection direction, SortField otherwise) {
        return new Sort(
                field == null ? otherwise : field,
                direction == null ? SortDirection.ASC : direction,
                field != null || direction != null);
    }

    /// Whether it looks at values of the records themselves.
    boolean ofRecord() {
        return field != Relevance.RANK;
    }

    boolean ascending() {
        return direction == SortDirection.ASC;
    }
}
