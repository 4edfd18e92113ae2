package org.chipgraph.companies.organization;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.queryAs;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class OrganizationEditingTest {

    private static final String CREATE =
            """
            mutation($input: CreateOrganizationInput!) {
              createOrganization(input: $input) {
                id version kind roles country name website founded { edtf precision }
                parent { id } memberOf { id } listings { exchange ticker from } identifiers { scheme value }
              } }
            """;
    private static final String UPDATE =
            """
            mutation($input: UpdateOrganizationInput!) {
              updateOrganization(input: $input) {
                id version kind roles country website parent { id } memberOf { id }
              } }
            """;

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void anEditorCreatesAnOrganizationWithAllItsFields() {
        Map<String, Object> input = company("created-co");
        input.put("roles", List.of("DESIGNER", "BUYER"));
        input.put("website", "https://www.example.com/about");
        input.put("founded", Map.of("edtf", "2021-03~"));
        input.put("parent", "alibaba");
        input.put("memberOf", List.of("cn-tech-companies"));
        input.put(
                "listings",
                List.of(Map.of("exchange", "XLON", "ticker", "1234", "from", "2025-01-02")));
        input.put("identifiers", List.of(Map.of("scheme", "WIKIDATA", "value", "Q182477")));
        queryAs("editor", CREATE, Map.of("input", input))
                .body("errors", nullValue())
                .rootPath("data.createOrganization")
                .body("version", equalTo(0))
                .body("kind", equalTo("COMPANY"))
                .body("roles", contains("DESIGNER", "BUYER"))
                .body("country", equalTo("IS"))
                .body("name", equalTo("Created"))
                .body("website", equalTo("https://www.example.com/about"))
                .body("founded.precision", equalTo("MONTH"))
                .body("parent.id", equalTo("alibaba"))
                .body("memberOf.id", contains("cn-tech-companies"))
                .body("listings[0].from", equalTo("2025-01-02"))
                .body("identifiers[0].value", equalTo("Q182477"));
        query("{ organization(id: \"cn-tech-companies\") { members { id } } }")
                .body("data.organization.members.id", hasItem("created-co"));
    }

    @Test
    void anUpdateChangesWhatIsGivenAndClearsWhatIsNull() {
        Map<String, Object> input = company("updated-co");
        input.put("parent", "alibaba");
        input.put("website", "https://example.com");
        create(input);
        Map<String, Object> changes = new HashMap<>();
        changes.put("id", "updated-co");
        changes.put("expectedVersion", 0);
        changes.put("roles", List.of("BUYER"));
        changes.put("parent", null);
        queryAs("editor", UPDATE, Map.of("input", changes))
                .body("errors", nullValue())
                .rootPath("data.updateOrganization")
                .body("version", equalTo(1))
                .body("roles", contains("BUYER"))
                .body("parent", nullValue())
                .body("website", equalTo("https://example.com"))
                .body("country", equalTo("IS"))
                .body("memberOf", empty());
        query("{ organization(id: \"updated-co\") { version roles parent { id } } }")
                .body("data.organization.version", equalTo(1))
                .body("data.organization.roles", contains("BUYER"));
    }

    @Test
    void aStaleVersionIsAConflictWithBothValues() {
        create(company("stale-co"));
        update("stale-co", 0, Map.of("country", "NO")).body("errors", nullValue());
        update("stale-co", 0, Map.of("country", "SE"))
                .body("data.updateOrganization", nullValue())
                .body("errors[0].extensions.code", equalTo("CONFLICT"))
                .body("errors[0].extensions.currentVersion", equalTo(1))
                .body("errors[0].extensions.differences[0].field", equalTo("country"))
                .body("errors[0].extensions.differences[0].theirs", equalTo("NO"))
                .body("errors[0].extensions.differences[0].yours", equalTo("SE"));
    }

    @Test
    void anUnknownOrganizationCannotBeChanged() {
        update("no-such-organization", 0, Map.of("country", "SE"))
                .body("errors[0].extensions.code", equalTo("NOT_FOUND"))
                .body("errors[0].message", containsString("no-such-organization"));
    }

    @Test
    void everyFaultyFieldIsNamed() {
        Map<String, Object> unreadable = company("Faulty Co");
        unreadable.put("identifiers", List.of(Map.of("scheme", "CIK", "value", "12")));
        unreadable.put("founded", Map.of("edtf", "spring 2020"));
        unreadable.put(
                "listings",
                List.of(Map.of("exchange", "XNAS", "from", "2025-02-01", "to", "2025-01-01")));
        queryAs("editor", CREATE, Map.of("input", unreadable))
                .body("data.createOrganization", nullValue())
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults.field", hasItem(startsWith("identifiers")))
                .body("errors[0].extensions.faults.field", hasItem(startsWith("founded")))
                .body("errors[0].extensions.faults.field", hasItem(startsWith("listings")))
                .body("errors[0].message", containsString("0001045810"));
        Map<String, Object> wrong = company("Faulty Co");
        wrong.put("website", "example.com");
        queryAs("editor", CREATE, Map.of("input", wrong))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults.field", hasItems("id", "website"));
    }

    @Test
    void anOrganizationIsNeitherItsOwnParentNorItsOwnMember() {
        Map<String, Object> input = company("own-parent");
        input.put("parent", "own-parent");
        input.put("memberOf", List.of("own-parent"));
        queryAs("editor", CREATE, Map.of("input", input))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults.field", hasItems("parent", "memberOf"));
    }

    @Test
    void referencesToUnknownOrganizationsAndTakenIdsAreRefused() {
        Map<String, Object> input = company("dangling-co");
        input.put("parent", "no-parent");
        input.put("memberOf", List.of("no-group"));
        queryAs("editor", CREATE, Map.of("input", input))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults.field", hasItems("parent", "memberOf"));
        queryAs("editor", CREATE, Map.of("input", company("nvidia")))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults.field", contains("id"));
    }

    @Test
    void onlyEditorsWrite() {
        Map<String, Object> input = Map.of("input", company("unwritten-co"));
        query(CREATE, input)
                .body("data.createOrganization", nullValue())
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        queryAs("reader", CREATE, input)
                .body("data.createOrganization", nullValue())
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        Map<String, Object> changes = Map.of("input", Map.of("id", "amd", "expectedVersion", 0));
        query(UPDATE, changes).body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        queryAs("reader", UPDATE, changes).body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        query("{ organization(id: \"unwritten-co\") { id } }")
                .body("data.organization", nullValue());
    }

    /// Of a country that no organization of the starter data has.
    private static Map<String, Object> company(String id) {
        Map<String, Object> input = new HashMap<>();
        input.put("id", id);
        input.put("kind", "COMPANY");
        input.put("country", "IS");
        input.put("names", List.of(Map.of("lang", "en", "value", "Created")));
        return input;
    }

    private static void create(Map<String, Object> input) {
        queryAs("editor", CREATE, Map.of("input", input)).body("errors", nullValue());
    }

    private static ValidatableResponse update(
            String id, int expectedVersion, Map<String, Object> changes) {
        Map<String, Object> input = new HashMap<>(changes);
        input.put("id", id);
        input.put("expectedVersion", expectedVersion);
        return queryAs("editor", UPDATE, Map.of("input", input));
    }
}
