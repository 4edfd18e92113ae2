package org.chipgraph.companies;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.kernel.testing.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class StatementCountTest {

    /// Every field of the question finds something for these few.
    private static final Map<String, Object> FEW =
            Map.of(
                    "id",
                    Map.of("in", List.of("baidu", "cn-chip-designers", "kunlunxin", "nvidia")));

    private static final String EVERYTHING =
            """
            query($where: OrganizationWhere) {
              organizations(first: 100, where: $where) {
                totalCount
                nodes {
                  id name listings { exchange }
                  parent { id } subsidiaries { id }
                  memberOf { id name } members { id positions { id } }
                  positions { role person { id } event { id } versions { id }
                    attribution { reportedVia { id } } citations { source { id } } }
                  founders: positions(where: {role: {eq: FOUNDER}}) { person { name positions { id } } }
                  fieldNotes { attribution { organization { id } person { id } reportedVia { id } } }
                }
              }
            }
            """;

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void aListOfManyCostsAsManyStatementsAsAListOfFew() {
        long few = StatementCounter.during(() -> ask(Map.of("where", FEW), 3));
        long many = StatementCounter.during(() -> ask(Map.of(), 40));
        assertTrue(few > 5, "the counter counts: " + few);
        assertEquals(few, many);
    }

    @Test
    void aTotalCostsOneStatementAndOnlyWhereItIsAsked() {
        long without = StatementCounter.during(() -> query("{ persons { nodes { id } } }"));
        long with = StatementCounter.during(() -> query("{ persons { totalCount nodes { id } } }"));
        assertEquals(1, without);
        assertEquals(2, with);
    }

    private static void ask(Map<String, Object> variables, int moreThan) {
        query(EVERYTHING, variables)
                .body("errors", nullValue())
                .body("data.organizations.nodes.size()", greaterThan(moreThan))
                .body("data.organizations.nodes.positions.flatten().size()", greaterThan(0));
    }
}
