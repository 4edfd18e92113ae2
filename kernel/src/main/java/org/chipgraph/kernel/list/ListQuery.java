package org.chipgraph.kernel.list;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.chipgraph.kernel.graph.Batches;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.search.Search;
import org.jspecify.annotations.Nullable;

/// What is asked of a list: search, filter, order, place, and whether the total and the matches are wanted.
public record ListQuery(
        @Nullable Search search,
        @Nullable Where where,
        Sort sort,
        PageRequest page,
        boolean counted,
        boolean matched) {

    /// Describes the argument `search` of connection fields.
    public static final String SEARCH =
            "Words in any script and case, all of which have to occur in names, texts, claims or quotes; Latin words may be beginnings. Omitted or blank: no search";

    private static final String TOTAL = "totalCount";
    private static final String MATCHES = "edges/matches";

    /// Whether it asks for some elements only.
    boolean narrowed() {
        return search != null || where != null;
    }

    /// What the arguments of the connection field that is being resolved ask for; total and matches only when
    /// they are selected.
    ///
    /// @throws ValidationProblem when the Relay arguments are out of range or mixed, or the search is too long
    public static ListQuery of(
            @Nullable String search,
            @Nullable Where where,
            Sort sort,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before) {
        Search asked = Search.of(search);
        DataFetchingFieldSelectionSet selected = Batches.environment().getSelectionSet();
        return new ListQuery(
                asked,
                where,
                asked == null || sort.asked() ? sort : Sort.BY_RELEVANCE,
                PageRequest.of(first, after, last, before),
                selected.contains(TOTAL),
                selected.contains(MATCHES));
    }

    /// A page of the whole list, with its total.
    public static ListQuery all(Sort sort, PageRequest page) {
        return new ListQuery(null, null, sort, page, true, false);
    }
}
