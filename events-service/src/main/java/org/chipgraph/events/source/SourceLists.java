package org.chipgraph.events.source;

import org.chipgraph.kernel.graph.Batches;
import org.chipgraph.kernel.list.ListQuery;
import org.chipgraph.kernel.list.PageRequest;
import org.chipgraph.kernel.list.RecordList;
import org.jspecify.annotations.Nullable;

/// The lists of sources.
final class SourceLists {

    static final RecordList<Source> ALL = RecordList.all(Source.class, "source");

    private SourceLists() {}

    /// What the arguments of a list field ask for; the total only when it is selected.
    static ListQuery query(
            @Nullable SourceWhere where,
            @Nullable SourceOrder orderBy,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before) {
        return new ListQuery(
                where,
                SourceOrder.sort(orderBy),
                PageRequest.of(first, after, last, before),
                Batches.environment().getSelectionSet().contains("totalCount"));
    }
}
