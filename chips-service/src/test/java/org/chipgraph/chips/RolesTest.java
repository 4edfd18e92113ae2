package org.chipgraph.chips;

import org.chipgraph.kernel.testing.RolesContract;

class RolesTest extends RolesContract {

    RolesTest() {
        super(ChipsService.class, "chips");
    }
}
