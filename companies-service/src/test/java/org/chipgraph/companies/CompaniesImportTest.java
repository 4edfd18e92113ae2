package org.chipgraph.companies;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.kernel.testing.StarterDataContract;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class CompaniesImportTest extends StarterDataContract {

    private static final String GOOD =
            """
            {"__typename":"Organization","id":"never-stored","names":[{"lang":"en","value":"Never"}],"kind":"COMPANY"}
            """;

    @Test
    void oneBadLineStoresNothingAndIsNamedWithItsField() {
        load(
                        GOOD
                                + """
                                {"__typename":"Organization","id":"bad","names":[{"lang":"en","value":"Bad"}],"kind":"SHOP"}
                                """,
                        "mode=create")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("VALIDATION"))
                .body("errors", hasSize(1))
                .body("errors[0].line", equalTo(2))
                .body("errors[0].field", equalTo("kind"))
                .body("errors[0].message", containsString("COMPANY"));
        isNotStored();
    }

    @Test
    void referencesToUnknownRecordsOfThisServiceAreNamed() {
        load(
                        GOOD.replace(
                                        "\"kind\":",
                                        "\"parent\":\"no-parent\",\"memberOf\":[\"no-group\"],\"kind\":")
                                + """
                                {"__typename":"Position","id":"p-v1","claimId":"p","person":"no-person","organization":"never-stored","role":"OTHER","modality":"ASSERTED"}
                                """,
                        "mode=create")
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("parent", "memberOf", "person"))
                .body("errors.findAll { it.field == 'person' }.line", contains(2));
        isNotStored();
    }

    @Test
    void aDryRunStoresNothing() {
        load(GOOD, "mode=create&dryRun=true")
                .statusCode(200)
                .body("created", equalTo(1))
                .body("dryRun", equalTo(true));
        isNotStored();
    }

    @Test
    void aLineThatDiffersFromWhatIsStoredIsRefusedInModeCreate() {
        load(starterData(), "mode=create").statusCode(200);
        load(GOOD.replace("never-stored", "nvidia"), "mode=create")
                .statusCode(400)
                .body("errors[0].field", equalTo("id"))
                .body("errors[0].message", containsString("mode=upsert"));
    }

    private static void isNotStored() {
        query("{ organization(id: \"never-stored\") { id } }")
                .body("errors", nullValue())
                .body("data.organization", nullValue());
    }
}
