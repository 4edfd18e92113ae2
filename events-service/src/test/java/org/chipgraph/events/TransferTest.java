package org.chipgraph.events;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.kernel.testing.TransferContract;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class TransferTest extends TransferContract {

    /// No fact of the starter data is of this type.
    static final String ASSESSMENT =
            """
            {"__typename":"EventAssessment","id":"assessment-example-v1","claimId":"assessment-example","subject":"cac-2025-07-31-summons","assessmentKind":"MOTIVE","topics":["TRADE_LEVERAGE"]}
            """;

    @Override
    protected String documents() {
        return super.documents() + ASSESSMENT;
    }
}
