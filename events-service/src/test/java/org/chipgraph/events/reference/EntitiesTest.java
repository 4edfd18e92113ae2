package org.chipgraph.events.reference;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class EntitiesTest {

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    private static final String EVENTS =
            """
            query($records: [_Any!]!, $first: Int) { _entities(representations: $records) {
              ... on Organization { id events(first: $first, orderBy: {field: WHEN}) { ...page } }
              ... on Person { id events(first: $first, orderBy: {field: WHEN}) { ...page } }
              ... on Chip { id events(first: $first, orderBy: {field: WHEN}) { ...page } }
            } }
            fragment page on EventConnection {
              totalCount nodes { id } pageInfo { hasNextPage endCursor } }
            """;

    @Test
    void ownRecordsAnswerInOrderAndUnknownOnesAreNull() {
        query(
                        """
                        query($records: [_Any!]!) { _entities(representations: $records) {
                          __typename
                          ... on Event { id name } ... on Source { id kind } ... on Legislation { id jurisdiction }
                          ... on Chip { id } } }
                        """,
                        records(
                                "Source seed-copy",
                                "Event no-such-event",
                                "Legislation pipl",
                                "Event computex-2025",
                                "Chip h20",
                                "Source no-such-source",
                                "Legislation no-such-law",
                                "Event cac-2025-07-31-summons"))
                .body("errors", nullValue())
                .body("data._entities", hasSize(8))
                .body("data._entities[0].kind", equalTo("REPOST"))
                .body("data._entities[1]", nullValue())
                .body("data._entities[2].jurisdiction", equalTo("CN"))
                .body("data._entities[3].id", equalTo("computex-2025"))
                .body("data._entities[4].id", equalTo("h20"))
                .body("data._entities[5]", nullValue())
                .body("data._entities[6]", nullValue())
                .body("data._entities[7].id", equalTo("cac-2025-07-31-summons"));
    }

    @Test
    void partiesListTheEventsInWhichTheyHaveAPart() {
        query(
                        EVENTS,
                        records(
                                2,
                                "Organization nvidia",
                                "Person jensen-huang",
                                "Chip h200",
                                "Organization jensen-huang",
                                "Organization cac"))
                .body("errors", nullValue())
                .body("data._entities[0].events.totalCount", equalTo(26))
                .body(
                        "data._entities[0].events.nodes.id",
                        contains("us-2022-08-26-a100-h100-licence", "nvidia-a800"))
                .body("data._entities[0].events.pageInfo.hasNextPage", is(true))
                .body("data._entities[1].events.totalCount", equalTo(7))
                .body(
                        "data._entities[1].events.nodes.id",
                        contains("huang-computex-2025", "huang-china-meetings-2025-07"))
                .body(
                        "data._entities[2].events.nodes.id",
                        contains("us-2025-12-08-h200", "cn-2026-01-h200-customs"))
                .body("data._entities[2].events.pageInfo.hasNextPage", is(true))
                .body("data._entities[3].events.totalCount", equalTo(0))
                .body("data._entities[3].events.nodes", empty())
                .body(
                        "data._entities[4].events.nodes.id",
                        contains("cac-2025-07-31-summons", "cac-2025-09-17-6000d"));
    }

    @Test
    void eventsOfAPartyAreFilteredAndPaged() {
        String list =
                """
                query($records: [_Any!]!, $after: String, $before: String, $first: Int, $last: Int) {
                  _entities(representations: $records) { ... on Organization {
                    events(where: {type: {eq: EXPORT_CONTROL_DECISION}}, orderBy: {field: WHEN, direction: DESC},
                        first: $first, after: $after, last: $last, before: $before) {
                      nodes { id } pageInfo { startCursor endCursor hasNextPage } } } } }
                """;
        List<Map<String, String>> nvidia =
                List.of(Map.of("__typename", "Organization", "id", "nvidia"));
        String after =
                query(list, Map.of("records", nvidia, "first", 2))
                        .body("errors", nullValue())
                        .body(
                                "data._entities[0].events.nodes.id",
                                contains("us-2025-08-11-15pct", "us-2025-08-08-licences"))
                        .extract()
                        .path("data._entities[0].events.pageInfo.endCursor");
        String before =
                query(list, Map.of("records", nvidia, "first", 2, "after", after))
                        .body("errors", nullValue())
                        .body(
                                "data._entities[0].events.nodes.id",
                                contains("us-2025-04-09-h20", "us-2023-10-23-immediate"))
                        .extract()
                        .path("data._entities[0].events.pageInfo.startCursor");
        query(list, Map.of("records", nvidia, "last", 1, "before", before))
                .body("errors", nullValue())
                .body("data._entities[0].events.nodes.id", contains("us-2025-08-08-licences"));
        query(
                        "query($after: String) { events(after: $after) { nodes { id } } }",
                        Map.of("after", after))
                .body("errors[0].extensions.code", equalTo("VALIDATION"));
    }

    private static Map<String, Object> records(String... typesAndIds) {
        return records(20, typesAndIds);
    }

    private static Map<String, Object> records(int first, String... typesAndIds) {
        List<Map<String, String>> records =
                List.of(typesAndIds).stream()
                        .map(text -> text.split(" "))
                        .map(parts -> Map.of("__typename", parts[0], "id", parts[1]))
                        .toList();
        return Map.of("records", records, "first", first);
    }
}
