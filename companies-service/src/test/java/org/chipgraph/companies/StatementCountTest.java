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

    /// One claim of every type that the starter data need not have.
    private static final String CLAIMS =
            """
            {"__typename":"Organization","id":"counted-co","names":[{"lang":"en","value":"Counted"}],"kind":"COMPANY"}
            {"__typename":"Market","id":"counted-market","names":[{"lang":"en","value":"Counted market"}]}
            {"__typename":"MarketShare","id":"counted-share-v1","claimId":"counted-share","organization":"counted-co","market":"counted-market","share":{"comparator":"EQ","amount":"5","unit":"%"}}
            {"__typename":"Purchase","id":"counted-purchase-v1","claimId":"counted-purchase","buyer":"counted-co","seller":"nvidia","product":"h20"}
            {"__typename":"Purchase","id":"counted-sale-v1","claimId":"counted-sale","buyer":"baidu","seller":"counted-co","product":"h20"}
            {"__typename":"ListingStage","id":"counted-stage-v1","claimId":"counted-stage","organization":"counted-co","stage":"PREPARING"}
            {"__typename":"RestrictedPartyListing","id":"counted-listing-v1","claimId":"counted-listing","organization":"counted-co","list":"OTHER","authority":"bis","legislation":"some-rule"}
            {"__typename":"FinancialFigure","id":"counted-figure-v1","claimId":"counted-figure","organization":"counted-co","metric":"REVENUE","amount":{"comparator":"EQ","amount":"5","currency":"USD"}}
            {"__typename":"OrganizationAssessment","id":"counted-assessment-v1","claimId":"counted-assessment","organization":"counted-co","assessmentKind":"OTHER","topics":["A"],"market":"counted-market"}
            """;

    /// Every field of the question finds something for these few.
    private static final Map<String, Object> FEW =
            Map.of(
                    "id",
                    Map.of(
                            "in",
                            List.of(
                                    "baidu",
                                    "cn-chip-designers",
                                    "counted-co",
                                    "kunlunxin",
                                    "nvidia")));

    private static final Map<String, Object> MANY = Map.of("id", Map.of("ne", "nobody"));

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
                  marketShares { organization { id } market { name shares { id } } }
                  purchases { buyer { id } seller { id } product { purchases { id } } }
                  sales { buyer { purchases { id } } seller { id } product { id } }
                  listingStages { organization { id } }
                  restrictedPartyListings { organization { id } authority { id } legislation { id } }
                  financialFigures { organization { id } }
                  assessments { organization { id } market { id } }
                  fieldNotes { attribution { organization { id } person { id } reportedVia { id } } }
                }
              }
            }
            """;

    @BeforeEach
    void loadStarterData() {
        load(starterData() + CLAIMS, "mode=create").statusCode(200);
    }

    @Test
    void aListOfManyCostsAsManyStatementsAsAListOfFew() {
        long few = StatementCounter.during(() -> ask(Map.of("where", FEW), 4));
        long many = StatementCounter.during(() -> ask(Map.of("where", MANY), 40));
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

    @Test
    void theTotalOfAFilteredListCostsNoStatementOfItsOwn() {
        assertEquals(
                1,
                StatementCounter.during(() ->
                        query(
                                """
                                { persons(where: {id: {ne: "nobody"}}) { totalCount nodes { id } } }
                                """)));
    }

    private static void ask(Map<String, Object> variables, int moreThan) {
        query(EVERYTHING, variables)
                .body("errors", nullValue())
                .body("data.organizations.nodes.size()", greaterThan(moreThan))
                .body("data.organizations.nodes.positions.flatten().size()", greaterThan(0))
                .body("data.organizations.nodes.purchases.flatten().size()", greaterThan(0))
                .body("data.organizations.nodes.assessments.flatten().size()", greaterThan(0));
    }
}
