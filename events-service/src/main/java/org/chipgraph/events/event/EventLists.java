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
                "event",
                "r.participants @> jsonb_build_array(jsonb_build_object("
                        + "'party', jsonb_build_object('type', '"
                        + type
                        + "', 'id', o.id)))");
    }
}
