package org.chipgraph.chips;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.kernel.testing.EditingContract;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class EditingTest extends EditingContract {

    @Override
    protected Set<String> testedElsewhere() {
        return Set.of("recordExportDecision");
    }
}
