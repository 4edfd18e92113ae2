package org.chipgraph.events.event;

import org.chipgraph.kernel.graph.Batches;
import org.chipgraph.kernel.list.ListQuery;
import org.chipgraph.kernel.list.PageRequest;
import org.chipgraph.kernel.list.RecordList;
import org.jspecify.annotations.Nullable;

/// The lists of events.
final class EventLists {

    static final RecordList<Event> ALL = RecordList.all(Event.class, "event");

    static final RecordList<Event> OF_ORGANIZATION = ofParty("Organization");
    static final RecordList<Event> OF_PERSON = ofParty("Person");
    static final RecordList<Event> OF_CHIP = ofParty("Chip");

    private EventLists() {}

    /// What the arguments of a list field ask for; the total only when it is selected.
    static ListQuery query(
            @Nullable EventWhere where,
            @Nullable EventOrder orderBy,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before) {
        return new ListQuery(
                where,
                EventOrder.sort(orderBy),
                PageRequest.of(first, after, last, before),
                Batches.environment().getSelectionSet().contains("totalCount"));
    }

    private static RecordList<Event> ofParty(String type) {
        return RecordList.where(
                "event by participating " + type,
                Event.class,
                "event",
                "r.participants @> jsonb_build_array(jsonb_build_object("
                        + "'party', jsonb_build_object('type', '"
                        + type
                        + "', 'id', o.id)))");
    }
}
