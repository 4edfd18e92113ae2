package org.chipgraph.events.event;

import org.chipgraph.kernel.list.RecordList;

/// The lists of events.
final class EventLists {

    static final RecordList<Event> ALL = RecordList.all(Event.class, "event");

    static final RecordList<Event> OF_ORGANIZATION = ofParty("Organization");
    static final RecordList<Event> OF_PERSON = ofParty("Person");
    static final RecordList<Event> OF_CHIP = ofParty("Chip");

    private EventLists() {}

    private static RecordList<Event> ofParty(String type) {
        return RecordList.where(
                "event by participating " + type,
                Event.class,
                "event_by_party",
                "r.party_type = '" + type + "' and r.party_id = o.id");
    }
}
