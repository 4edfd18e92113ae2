package org.chipgraph.gateway.supergraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.plan.PlanPrinter;
import org.chipgraph.gateway.plan.Planned;
import org.chipgraph.gateway.plan.Planner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same subgraphs composed to every version of the join specification, by composers of their
/// time, give the same plans. `versions/readme.txt` says which composers.
class VersionsTest {

    private static final String NEWEST = "join-0.5";
    private static final List<String> OPERATIONS =
            List.of(
                    "{ me { id name country reviews { text author { id name country } } } }",
                    "{ products { sku title postage size { height } reviews { text product { sku } } } }",
                    "{ search { __typename ... on Named { title } ... on Product { reviews { text } } } }",
                    "{ me { reviews { product { title postage reviews { author { country } } } } } }");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "core-0.1-join-0.1",
                "core-0.2-join-0.1",
                "join-0.2",
                "join-0.3",
                "join-0.4",
                "join-0.5-guild"
            })
    void everyVersionGivesTheSamePlans(String version) throws IOException {
        assertSamePlans(read(NEWEST), read(version));
    }

    @Test
    void everySpecificationMayBeCalledOtherwise() throws IOException {
        String renamed =
                read(NEWEST)
                        .replace("@link", "@uses")
                        .replace("link/v1.0\"", "link/v1.0\", as: \"uses\"")
                        .replace("link__", "uses__")
                        .replace("join/v0.5\"", "join/v0.5\", as: \"j\"")
                        .replace("join__", "j__");
        assertSamePlans(read(NEWEST), renamed);
        assertNull(SupergraphReader.read(renamed).apiSchema().getType("j__Graph"));
        assertNull(SupergraphReader.read(renamed).apiSchema().getType("uses__Purpose"));
    }

    private static void assertSamePlans(String expected, String actual) {
        Planner one = new Planner(SupergraphReader.read(expected), Limits.DEFAULT);
        Planner other = new Planner(SupergraphReader.read(actual), Limits.DEFAULT);
        for (String operation : OPERATIONS) {
            assertEquals(plan(one, operation), plan(other, operation), operation);
        }
    }

    private static String plan(Planner planner, String operation) {
        return PlanPrinter.print(
                assertInstanceOf(Planned.Ready.class, planner.plan(operation, "")).plan());
    }

    private static String read(String version) throws IOException {
        return Files.readString(Path.of("src/test/resources/versions", version + ".graphql"));
    }
}
