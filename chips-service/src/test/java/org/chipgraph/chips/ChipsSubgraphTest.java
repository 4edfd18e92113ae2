package org.chipgraph.chips;

import org.chipgraph.kernel.testing.SubgraphContract;

class ChipsSubgraphTest extends SubgraphContract {

    ChipsSubgraphTest() {
        super(ChipsService.class, "chips");
    }
}
