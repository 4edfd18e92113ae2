package org.chipgraph.events.legalforce;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class LegalForceTest {

    /// A rule that was in force from the start and is not enforced any more; two sources differ on the start.
    private static final String FORCE =
            """
            {"__typename":"Legislation","id":"force-rule","names":[{"lang":"en","value":"Rule"}],"kind":"RULE"}
            {"__typename":"LegalForce","id":"force-rule-enforced-v1","claimId":"force-rule-enforced","legislation":"force-rule","force":"IN_FORCE","enforcement":"ENFORCED","validFrom":{"edtf":"1999-01-13"},"knownFrom":"1999-01-13","knownTo":"1999-05-13","modality":"ASSERTED"}
            {"__typename":"LegalForce","id":"force-rule-enforced-v2","claimId":"force-rule-enforced","legislation":"force-rule","force":"IN_FORCE","enforcement":"ENFORCED","validFrom":{"edtf":"1999-01-13"},"validTo":{"edtf":"1999-05-13"},"knownFrom":"1999-05-13","modality":"ASSERTED"}
            {"__typename":"LegalForce","id":"force-rule-suspended-v1","claimId":"force-rule-suspended","legislation":"force-rule","force":"IN_FORCE","enforcement":"SUSPENDED","validFrom":{"edtf":"1999-05-13"},"knownFrom":"1999-05-13","modality":"ASSERTED"}
            {"__typename":"LegalForce","id":"force-rule-doubted-v1","claimId":"force-rule-doubted","legislation":"force-rule","force":"NOT_IN_FORCE","validFrom":{"edtf":"1999-03"},"validTo":{"edtf":"1999-04"},"knownFrom":"1999-03-01","modality":"OPINION"}
            """;

    @BeforeEach
    void loadData() {
        load(FORCE, "mode=create").statusCode(200);
    }

    @Test
    void aRuleCanBeInForceAndNotEnforced() {
        query(
                        """
                        { legislation(id: "force-rule") {
                            legalForce { id force enforcement legislation { id name } about { type id } versions { id } }
                            spring: legalForce(asOf: {valid: "1999-03-15"}) { id match rivals enforcement }
                            before: legalForce(asOf: {valid: "1999-06-01", known: "1999-05-01"}) { id }
                            autumn: legalForce(asOf: {valid: "1999-10-01"}) { id enforcement rivals }
                            suspended: legalForce(where: {enforcement: {eq: SUSPENDED}}) { id }
                            doubted: legalForce(where: {force: {ne: IN_FORCE}, legislation: {eq: "force-rule"}}) { id } } }
                        """)
                .body("errors", nullValue())
                .rootPath("data.legislation")
                .body(
                        "legalForce.id",
                        contains(
                                "force-rule-suspended-v1",
                                "force-rule-doubted-v1",
                                "force-rule-enforced-v2"))
                .body("legalForce.about.type.unique()", contains("Legislation"))
                .body("legalForce.legislation.id.unique()", contains("force-rule"))
                .body(
                        "legalForce[2].versions.id",
                        contains("force-rule-enforced-v2", "force-rule-enforced-v1"))
                .body("spring.id", contains("force-rule-doubted-v1", "force-rule-enforced-v2"))
                .body("spring.match", contains("POSSIBLE", "CERTAIN"))
                .body("spring.rivals", contains(1, 1))
                .body("spring[0].enforcement", equalTo("UNKNOWN"))
                .body("before.id", contains("force-rule-enforced-v1"))
                .body("autumn.id", contains("force-rule-suspended-v1"))
                .body("autumn.rivals", contains(0))
                .body("suspended.id", contains("force-rule-suspended-v1"))
                .body("doubted.id", contains("force-rule-doubted-v1"));
    }

    @Test
    void theForceIsSaidOfAKnownPieceOfLegislation() {
        load(
                        """
                        {"__typename":"LegalForce","id":"bare-force-v1","claimId":"bare-force"}
                        {"__typename":"LegalForce","id":"lost-force-v1","claimId":"lost-force","legislation":"no-such-law","force":"IN_FORCE"}
                        {"__typename":"LegalForce","id":"odd-force-v1","claimId":"odd-force","legislation":"force-rule","force":"VALID"}
                        """,
                        "mode=create")
                .statusCode(400)
                .body("errors.findAll { it.line == 1 }.field", contains("legislation", "force"))
                .body("errors.find { it.line == 2 }.field", equalTo("legislation"))
                .body("errors.find { it.line == 3 }.field", equalTo("force"))
                .body("errors.find { it.line == 3 }.message", containsString("PARTLY_IN_FORCE"));
    }
}
