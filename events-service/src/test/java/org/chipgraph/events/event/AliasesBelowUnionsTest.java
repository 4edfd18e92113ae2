package org.chipgraph.events.event;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class AliasesBelowUnionsTest {

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void oneFieldWithOtherArgumentsBelowEachMemberOfAUnionGetsAnAnswerForEach() {
        query(
                        """
                        { event(id: "cac-2025-07-31-summons") { participants { role party {
                            ... on Organization { events(where: {id: {eq: "cac-2025-07-31-summons"}}) {
                              nodes { links(where: {linkKind: {eq: PRECEDED}}) { linkKind } } } }
                            ... on Chip { events(where: {id: {eq: "cac-2025-07-31-summons"}}) {
                              nodes { links(where: {linkKind: {eq: CONTRADICTS}}) { linkKind } } } }
                        } } } }
                        """)
                .body("errors", nullValue())
                .body(kinds("AUTHORITY"), contains("PRECEDED"))
                .body(kinds("PRODUCT_CONCERNED"), contains("CONTRADICTS"));
    }

    private static String kinds(String role) {
        return "data.event.participants.find { it.role == '"
                + role
                + "' }.party.events.nodes.links.flatten().linkKind.unique()";
    }
}
