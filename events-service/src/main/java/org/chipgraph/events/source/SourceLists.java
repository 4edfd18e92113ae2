package org.chipgraph.events.source;

import org.chipgraph.kernel.list.RecordList;

/// The lists of sources.
final class SourceLists {

    static final RecordList<Source> ALL = RecordList.all(Source.class, "source");

    private SourceLists() {}
}
