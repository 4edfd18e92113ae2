package org.chipgraph.events.legislation;

import org.chipgraph.kernel.list.RecordList;

/// The lists of legislation.
final class LegislationLists {

    static final RecordList<Legislation> ALL = RecordList.all(Legislation.class, "legislation");

    private LegislationLists() {}
}
