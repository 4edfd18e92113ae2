package org.chipgraph.companies;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class EntitiesTest {

    private static final String ENTITIES =
            """
            query($representations: [_Any!]!) {
              _entities(representations: $representations) {
                __typename
                ... on Organization { id kind name positions { role } }
                ... on Person { id name(lang: ["zh-Hans"]) positions { organization { id } } }
              }
            }
            """;

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @Test
    void aMixedBatchIsAnsweredInItsOrderWithNullForUnknownIds() {
        entities(
                        "Person jensen-huang",
                        "Organization bis",
                        "Organization none",
                        "Person none",
                        "Organization nvidia",
                        "Organization bis")
                .body("data._entities", hasSize(6))
                .body("data._entities[0].__typename", equalTo("Person"))
                .body("data._entities[0].name", equalTo("黄仁勋"))
                .body("data._entities[0].positions.organization.id", contains("nvidia", "nvidia"))
                .body("data._entities[1].kind", equalTo("AUTHORITY"))
                .body("data._entities[1].positions.role", contains("OFFICIAL"))
                .body("data._entities[2]", nullValue())
                .body("data._entities[3]", nullValue())
                .body("data._entities[4].name", equalTo("NVIDIA"))
                .body("data._entities[4].positions.role", hasItem("CHIEF_EXECUTIVE"))
                .body("data._entities[5].id", equalTo("bis"));
    }

    @Test
    void whatCannotBeAnIdIsUnknownToo() {
        entities("Organization NVIDIA Corporation").body("data._entities", contains(nullValue()));
    }

    private static ValidatableResponse entities(String... references) {
        List<Map<String, String>> representations =
                Arrays.stream(references)
                        .map(reference -> reference.split(" ", 2))
                        .map(parts -> Map.of("__typename", parts[0], "id", parts[1]))
                        .toList();
        return query(ENTITIES, Map.of("representations", representations))
                .body("errors", nullValue());
    }
}
