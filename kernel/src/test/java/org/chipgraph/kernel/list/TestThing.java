package org.chipgraph.kernel.list;

import java.time.LocalDate;
import java.util.List;
import org.chipgraph.kernel.value.FuzzyDate;
import org.chipgraph.kernel.value.Quantity;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Something that can be filtered, with a field of every type that filters know.
public final class TestThing {

    public @Nullable String title;
    public @Nullable Integer count;
    public @Nullable Boolean checked;
    public @Nullable SortDirection direction;
    public @Nullable LocalDate day;
    public @Nullable FuzzyDate announced;
    public @Nullable Quantity quantity;
    public List<String> groups = List.of();

    /// What may be asked of it.
    public static final class ThingWhere extends Where {

        public static final class DirectionFilter extends EnumFilter<SortDirection> {}

        public @Nullable StringFilter title;
        public @Nullable IntFilter count;
        public @Nullable BooleanFilter checked;
        public @Nullable DirectionFilter direction;
        public @Nullable DateFilter day;
        public @Nullable FuzzyDateFilter announced;
        public @Nullable QuantityFilter quantity;

        @FilterOn("groups")
        public @Nullable IdListFilter memberOf;

        public @Nullable List<@NonNull ThingWhere> and;
        public @Nullable List<@NonNull ThingWhere> or;
        public @Nullable ThingWhere not;
    }
}
