package org.chipgraph.kernel.list;

import org.chipgraph.kernel.graph.Batches;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.jspecify.annotations.Nullable;

/// What is asked of a list: filter, order, place, and whether the total is wanted.
public record ListQuery(@Nullable Where where, Sort sort, PageRequest page, boolean counted) {

    private static final String TOTAL = "totalCount";

    /// What the arguments of the connection field that is being resolved ask for; the total only when it is
    /// selected.
    ///
    /// @throws ValidationProblem when the Relay arguments are out of range or mixed
    public static ListQuery of(
            @Nullable Where where,
            Sort sort,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before) {
        return new ListQuery(
                where,
                sort,
                PageRequest.of(first, after, last, before),
                Batches.environment().getSelectionSet().contains(TOTAL));
    }
}
