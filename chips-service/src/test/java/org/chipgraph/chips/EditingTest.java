package org.chipgraph.chips;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.kernel.testing.EditingContract;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class EditingTest extends EditingContract {

    EditingTest() {
        super("chips");
    }

    @Override
    protected Map<String, Map<String, Object>> otherInputs() {
        return Map.of(
                "recordExportDecision",
                Map.of(
                        "chips", List.of("h20", "h100"),
                        "destinations", List.of("TV", "NR"),
                        "authority", "bis",
                        "side", "EXPORT",
                        "status", "LICENSE_REQUIRED",
                        "validFrom", Map.of("edtf", "2031-01-01"),
                        "knownFrom", "2031-01-01",
                        "comment", "a test"));
    }
}
