package org.chipgraph.companies.person;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class PersonTest {

    /// Starter persons only: other tests add more.
    private static final String SOME =
            "where: {not: {or: [{id: {in: [\"jensen-huang\", \"lei-jun\"]}}, {not: {id: {in:"
                    + " [\"david-reber\", \"jensen-huang\", \"jeffrey-kessler\", \"lei-jun\", \"tom-cotton\"]}}}]}}";

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void aPersonHasNamesInManyLanguages() {
        query(
                        """
                        { person(id: "jensen-huang") {
                            id version status name traditional: label(lang: ["zh-Hant"]) { lang value }
                            names { value kind } replacedBy { id } fieldNotes { field }
                            citations { source { id } } }
                          none: person(id: "none") { id } }
                        """)
                .body("errors", nullValue())
                .body("data.person.name", equalTo("Jensen Huang"))
                .body("data.person.status", equalTo("PUBLISHED"))
                .body("data.person.traditional.value", equalTo("黃仁勳"))
                .body("data.person.names.findAll { it.kind == 'ALIAS' }.value", contains("黃仁勛"))
                .body("data.person.replacedBy", nullValue())
                .body("data.person.citations.source.id", hasItem("huang-leijun"))
                .body("data.none", nullValue());
    }

    @Test
    void aListIsFilteredOrderedAndPagedBothWays() {
        String end =
                page("first: 2, orderBy: {direction: DESC}")
                        .body("data.persons.totalCount", equalTo(3))
                        .body("data.persons.nodes.id", contains("tom-cotton", "jeffrey-kessler"))
                        .body("data.persons.pageInfo.hasNextPage", equalTo(true))
                        .extract()
                        .path("data.persons.pageInfo.endCursor");
        String start =
                page("first: 2, orderBy: {direction: DESC}, after: \"" + end + "\"")
                        .body("data.persons.nodes.id", contains("david-reber"))
                        .body("data.persons.pageInfo.hasNextPage", equalTo(false))
                        .extract()
                        .path("data.persons.pageInfo.startCursor");
        page("last: 1, orderBy: {direction: DESC}, before: \"" + start + "\"")
                .body("data.persons.edges.node.id", contains("jeffrey-kessler"))
                .body("data.persons.pageInfo.hasPreviousPage", equalTo(true));
        query("{ persons(after: \"" + end + "\") { nodes { id } } }")
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults.field", contains("after"));
    }

    private static ValidatableResponse page(String arguments) {
        return query(
                        "{ persons("
                                + arguments
                                + ", "
                                + SOME
                                + """
                                ) { totalCount nodes { id } edges { node { id } }
                                    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
                                """)
                .body("errors", nullValue());
    }
}
