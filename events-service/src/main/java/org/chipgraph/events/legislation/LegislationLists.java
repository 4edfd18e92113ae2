package org.chipgraph.events.legislation;

import org.chipgraph.kernel.graph.Batches;
import org.chipgraph.kernel.list.ListQuery;
import org.chipgraph.kernel.list.PageRequest;
import org.chipgraph.kernel.list.RecordList;
import org.jspecify.annotations.Nullable;

/// The lists of legislation.
final class LegislationLists {

    static final RecordList<Legislation> ALL = RecordList.all(Legislation.class, "legislation");

    private LegislationLists() {}

    /// What the arguments of a list field ask for; the total only when it is selected.
    static ListQuery query(
            @Nullable LegislationWhere where,
            @Nullable LegislationOrder orderBy,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before) {
        return new ListQuery(
                where,
                LegislationOrder.sort(orderBy),
                PageRequest.of(first, after, last, before),
                Batches.environment().getSelectionSet().contains("totalCount"));
    }
}
