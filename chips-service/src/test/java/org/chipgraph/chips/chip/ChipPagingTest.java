package org.chipgraph.chips.chip;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ChipPagingTest {

    private static final String PAGE =
            """
            query($order: ChipOrder, $first: Int, $after: String, $last: Int, $before: String) {
              chips(orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
                totalCount nodes { id } edges { cursor node { id } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
            """;

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "ID, ASC",
        "ID, DESC",
        "ANNOUNCED, ASC",
        "ANNOUNCED, DESC",
        "NAME, ASC",
        "NAME, DESC"
    })
    void pagesForwardsAndBackwardsGiveTheWholeList(String field, String direction) {
        Map<String, String> order = Map.of("field", field, "direction", direction);
        List<String> whole = page(order, Map.of("first", 100)).getList("data.chips.nodes.id");
        assertTrue(whole.size() > 30 && whole.size() < 100, "all on one page: " + whole.size());
        List<String> forwards = new ArrayList<>();
        String cursor = null;
        boolean more = true;
        while (more) {
            JsonPath page = page(order, arguments("first", 7, "after", cursor));
            forwards.addAll(page.getList("data.chips.edges.node.id"));
            assertEquals(whole.size(), page.getInt("data.chips.totalCount"));
            assertEquals(cursor != null, page.getBoolean("data.chips.pageInfo.hasPreviousPage"));
            more = page.getBoolean("data.chips.pageInfo.hasNextPage");
            cursor = page.getString("data.chips.pageInfo.endCursor");
        }
        assertEquals(whole, forwards);
        List<String> backwards = new ArrayList<>();
        cursor = null;
        more = true;
        while (more) {
            JsonPath page = page(order, arguments("last", 7, "before", cursor));
            backwards.addAll(0, page.getList("data.chips.nodes.id"));
            more = page.getBoolean("data.chips.pageInfo.hasPreviousPage");
            cursor = page.getString("data.chips.pageInfo.startCursor");
        }
        assertEquals(whole, backwards);
    }

    @Test
    void twentyAreGivenWhereNothingIsAsked() {
        assertEquals(20, page(Map.of(), Map.of()).getList("data.chips.nodes.id").size());
        JsonPath none = page(Map.of(), Map.of("first", 0));
        assertEquals(List.of(), none.getList("data.chips.nodes"));
        assertTrue(none.getBoolean("data.chips.pageInfo.hasNextPage"));
    }

    @Test
    void anInsertBetweenTwoPagesMovesNothing() {
        create("paging-a", "paging-c", "paging-e");
        String cursor =
                query(
                                "{ chips(where: {designer: {eq: \"pager\"}}, first: 2) { nodes { id } pageInfo { endCursor } } }")
                        .body("data.chips.nodes.id", contains("paging-a", "paging-c"))
                        .extract()
                        .path("data.chips.pageInfo.endCursor");
        create("paging-b", "paging-d");
        query(
                        "query($after: String) { chips(where: {designer: {eq: \"pager\"}}, first: 5, after: $after) { nodes { id } } }",
                        Map.of("after", cursor))
                .body("data.chips.nodes.id", contains("paging-d", "paging-e"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "after: $c, where: {designer: {eq: 'amd'}}|after|another search, where or orderBy",
                "after: $c, orderBy: {direction: DESC}|after|another search, where or orderBy",
                "before: $c, orderBy: {field: ANNOUNCED}|before|another search, where or orderBy",
                "after: 'garbage'|after|not a cursor",
                "first: 101|first|at most 100",
                "last: 101|last|at most 100",
                "first: -1|first|out of range",
                "first: 5, last: 5|first|not both",
                "after: $c, before: $c|after|not both",
            })
    void aPlaceThatIsNoneIsRefusedWithTheArgument(String arguments, String field, String message) {
        String cursor =
                page(Map.of(), Map.of("first", 1)).getString("data.chips.pageInfo.endCursor");
        query(
                        "{ chips("
                                + arguments.replace("$c", "'" + cursor + "'").replace('\'', '"')
                                + ") { nodes { id } } }")
                .body("data.chips", nullValue())
                .body("errors[0].path", contains("chips"))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults[0].field", equalTo(field))
                .body("errors[0].message", containsString(message));
    }

    @Test
    void aCursorOfAnOrganizationsChipsIsNoneOfAllChips() {
        String cursor =
                query(
                                "{ _entities(representations: [{__typename: \"Organization\", id: \"huawei\"}]) { ... on Organization { chips(first: 1) { pageInfo { endCursor } } } } }")
                        .extract()
                        .path("data._entities[0].chips.pageInfo.endCursor");
        query(
                        "query($after: String) { chips(after: $after) { nodes { id } } }",
                        Map.of("after", cursor))
                .body("errors[0].extensions.code", equalTo("VALIDATION"));
        query(
                        "query($after: String) { _entities(representations: [{__typename: \"Organization\", id: \"huawei\"}]) { ... on Organization { chips(after: $after) { nodes { id } } } } }",
                        Map.of("after", cursor))
                .body("errors", nullValue())
                .body("data._entities[0].chips.nodes.id", contains("ascend-910b", "ascend-910c"));
        query(
                        "{ chips(where: {id: {eq: \"none\"}}) { nodes { id } pageInfo { startCursor endCursor } } }")
                .body("data.chips.nodes", empty())
                .body("data.chips.pageInfo.endCursor", nullValue());
    }

    private static JsonPath page(Map<String, String> order, Map<String, Object> arguments) {
        Map<String, Object> variables = new HashMap<>(arguments);
        if (!order.isEmpty()) {
            variables.put("order", order);
        }
        return query(PAGE, variables).body("errors", nullValue()).extract().jsonPath();
    }

    private static Map<String, Object> arguments(
            String size, int count, String place, @Nullable String cursor) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put(size, count);
        if (cursor != null) {
            arguments.put(place, cursor);
        }
        return arguments;
    }

    private static void create(String... ids) {
        for (String id : ids) {
            load(
                            "{\"__typename\":\"Chip\",\"id\":\"%s\",\"names\":[{\"lang\":\"en\",\"value\":\"x\"}],\"designer\":\"pager\"}"
                                    .formatted(id),
                            "mode=create")
                    .statusCode(200);
        }
    }
}
