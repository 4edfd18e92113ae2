package org.chipgraph.events.event;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chipgraph.events.StarterEvents;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class EventPagingTest {

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    private static final List<String> IDS = StarterEvents.ids();

    private static final String PAGE =
            """
            query($ids: [ID!], $first: Int, $after: String, $last: Int, $before: String) {
              events(where: {id: {in: $ids}}, orderBy: {field: WHEN, direction: DESC},
                  first: $first, after: $after, last: $last, before: $before) {
                totalCount nodes { id } edges { cursor node { id } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              } }
            """;

    @Test
    void pagesForwardMeetEveryEventOnceWithUndatedOnesLast() {
        List<String> seen = new ArrayList<>();
        Map<String, Object> place = Map.of("ids", IDS, "first", 7);
        boolean more = true;
        while (more) {
            var page = query(PAGE, place).body("errors", nullValue()).extract();
            assertEquals(IDS.size(), page.<Integer>path("data.events.totalCount"));
            seen.addAll(page.<List<String>>path("data.events.nodes.id"));
            more = page.path("data.events.pageInfo.hasNextPage");
            place =
                    Map.of(
                            "ids",
                            IDS,
                            "first",
                            7,
                            "after",
                            page.path("data.events.pageInfo.endCursor"));
        }
        assertEquals(IDS.size(), seen.size());
        assertEquals(IDS.size(), seen.stream().distinct().count());
        assertEquals("us-2026-01-15-h200-rule", seen.getFirst());
        assertEquals("us-2022-08-26-a100-h100-licence", seen.get(IDS.size() - 2));
        assertEquals("us-chip-tracking-proposal", seen.getLast());
    }

    @Test
    void pagesBackwardKeepTheOrderOfTheList() {
        String cursor =
                query(PAGE, Map.of("ids", IDS, "last", 2))
                        .body("errors", nullValue())
                        .body(
                                "data.events.nodes.id",
                                contains(
                                        "us-2022-08-26-a100-h100-licence",
                                        "us-chip-tracking-proposal"))
                        .body("data.events.pageInfo.hasPreviousPage", is(true))
                        .body("data.events.pageInfo.hasNextPage", is(false))
                        .extract()
                        .path("data.events.pageInfo.startCursor");
        query(PAGE, Map.of("ids", IDS, "last", 2, "before", cursor))
                .body("errors", nullValue())
                .body("data.events.nodes.id", contains("nvidia-a800", "us-2022-10-07-rule"))
                .body("data.events.edges.node.id", contains("nvidia-a800", "us-2022-10-07-rule"))
                .body("data.events.edges.cursor", everyItem(notNullValue()))
                .body("data.events.pageInfo.hasNextPage", is(true));
    }

    @Test
    void withoutAnOrderEventsStandByIdAndThePageHasTwenty() {
        query(
                        "query($ids: [ID!]) { events(where: {id: {in: $ids}}) { nodes { id } } }",
                        Map.of("ids", IDS))
                .body("errors", nullValue())
                .body("data.events.nodes", hasSize(20))
                .body("data.events.nodes[0].id", equalTo("amd-mi309-licence"))
                .body("data.events.nodes[1].id", equalTo("cac-2025-07-31-summons"));
    }

    @Test
    void aCursorServesOnlyTheListThatItCameFrom() {
        String cursor =
                query(PAGE, Map.of("ids", IDS, "first", 1))
                        .extract()
                        .path("data.events.pageInfo.endCursor");
        query("query($c: String) { events(after: $c) { nodes { id } } }", Map.of("c", cursor))
                .body("data.events", nullValue())
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults[0].field", equalTo("after"));
        query("{ events(before: \"nonsense\") { nodes { id } } }")
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults[0].field", equalTo("before"));
    }

    @Test
    void sizesAndDirectionsOutOfRangeAreRefused() {
        query("{ events(first: 101) { nodes { id } } }")
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults[0].field", equalTo("first"));
        query("{ events(first: 1, last: 1) { nodes { id } } }")
                .body("errors[0].extensions.code", equalTo("VALIDATION"));
    }
}
