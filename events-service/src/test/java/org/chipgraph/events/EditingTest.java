package org.chipgraph.events;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.kernel.testing.EditingContract;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class EditingTest extends EditingContract {

    EditingTest() {
        super("events");
    }

    @Override
    protected String documents() {
        return super.documents() + TransferTest.ASSESSMENT;
    }
}
