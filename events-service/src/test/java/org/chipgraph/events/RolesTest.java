package org.chipgraph.events;

import org.chipgraph.kernel.testing.RolesContract;

class RolesTest extends RolesContract {

    RolesTest() {
        super(EventsService.class, "events");
    }
}
