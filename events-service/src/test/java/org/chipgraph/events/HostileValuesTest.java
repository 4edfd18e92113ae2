package org.chipgraph.events;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.kernel.testing.HostileValuesContract;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class HostileValuesTest extends HostileValuesContract {

    @Override
    protected String documents() {
        return super.documents() + TransferTest.ASSESSMENT;
    }
}
