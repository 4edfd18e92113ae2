package org.chipgraph.chips;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.kernel.testing.HostileValuesContract;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class HostileValuesTest extends HostileValuesContract {

    @Override
    protected Map<String, ObjectNode> others() {
        ObjectNode decision =
                Documents.JSON
                        .createObjectNode()
                        .put("authority", "bis")
                        .put("side", "EXPORT")
                        .put("status", "PROHIBITED")
                        .put("validFromText", "2026-03-01")
                        .put("knownFrom", "2026-03-01")
                        .put("dryRun", true);
        decision.withArray("chips").add("h20");
        decision.withArray("destinations").add("BR");
        return Map.of("recordExportDecision", decision);
    }
}
