package org.chipgraph.events;

import org.chipgraph.kernel.testing.SubgraphContract;

class EventsSubgraphTest extends SubgraphContract {

    EventsSubgraphTest() {
        super(EventsService.class, "events");
    }
}
