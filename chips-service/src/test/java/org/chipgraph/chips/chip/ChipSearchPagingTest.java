package org.chipgraph.chips.chip;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.chipgraph.kernel.testing.Backends;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ChipSearchPagingTest {

    private static final int CHIPS = 30;
    private static final String END = "data.chips.pageInfo.endCursor";

    private static final String PAGE =
            """
            query($search: String, $order: ChipOrder, $first: Int, $after: String, $last: Int, $before: String) {
              chips(search: $search, orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
                totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
            """;

    /// Every third one has the word in its label, the others in an alias or an architecture.
    @BeforeEach
    void loadChips() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < CHIPS; i++) {
            lines.append(
                    """
                    {"__typename": "Chip", "id": "paged-%02d", "names": [{"lang": "en", "value": "%s", "kind": "LABEL"}, {"lang": "en", "value": "%s", "kind": "ALIAS"}], "architecture": "Platypus"}
                    """
                            .formatted(
                                    i,
                                    i % 3 == 0 ? "Platypus" : "Label",
                                    i % 3 == 1 ? "Platypus" : "Alias"));
        }
        load(lines.toString(), "mode=create").statusCode(200);
    }

    @Test
    void pagesForwardsAndBackwardsGiveAllHitsTheBestFirst() {
        List<String> expected = new ArrayList<>();
        for (int tier = 0; tier < 3; tier++) {
            for (int i = tier; i < CHIPS; i += 3) {
                expected.add("paged-%02d".formatted(i));
            }
        }
        assertEquals(expected, forwards("platypus", null));
        assertEquals(expected, backwards("platypus"));
    }

    @Test
    void anExplicitOrderIsKeptFromPageToPage() {
        List<String> ids = forwards("platypus", Map.of("field", "ID", "direction", "DESC"));
        assertEquals(ids.stream().sorted((a, b) -> b.compareTo(a)).toList(), ids);
        assertEquals(CHIPS, ids.size());
    }

    @Test
    void anOrderThatSaysNothingIsNone() {
        assertEquals(forwards("platypus", null), forwards("platypus", Map.of()));
    }

    @Test
    void theTotalIsToldBeyondTheLastPageToo() {
        String last = page("platypus", arguments("first", CHIPS, "after", null)).getString(END);
        query(PAGE, Map.of("search", "platypus", "first", 3, "after", last))
                .body("errors", nullValue())
                .body("data.chips.totalCount", equalTo(CHIPS))
                .body("data.chips.nodes.size()", equalTo(0));
    }

    @Test
    void aCursorIsBoundToItsSearch() {
        String cursor = page("platypus", arguments("first", 3, "after", null)).getString(END);
        assertNotNull(cursor);
        for (String other : new String[] {"alias", "platypus alias", ""}) {
            query(PAGE, arguments("search", other, "after", cursor))
                    .body("data.chips", nullValue())
                    .body("errors[0].extensions.code", equalTo("VALIDATION"))
                    .body("errors[0].extensions.faults.field", contains("after"))
                    .body("errors[0].message", containsString("another search"));
        }
        query(PAGE, arguments("search", " PLATYPUS!", "after", cursor)).body("errors", nullValue());
    }

    @Test
    void aForgedRankIsNoCursor() {
        String cursor = page("platypus", arguments("first", 3, "after", null)).getString(END);
        String place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        String forged =
                Base64.getUrlEncoder()
                        .encodeToString(
                                (place.lines().findFirst().orElseThrow()
                                                + "\n1\n99999999999\npaged-01")
                                        .getBytes(StandardCharsets.UTF_8));
        query(PAGE, arguments("search", "platypus", "after", forged))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].message", containsString("not a cursor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                "\\",
                "'';--",
                "a' | 'b",
                "a:*",
                "!a & (b <-> c)",
                "<->",
                "\\'\\",
                "%_",
                "$1 ?",
                ":p0",
                "{r.*}",
                "🙂",
                "a🙂b",
                "\uD800",
                "x\uDC00y",
                "\u202Eabc\u202C",
                "مرحبا",
                "\u0301\u0301",
                "﷽",
                "\n\r\t",
                "İıẞß",
                "𠮷野家",
                "ไทย",
                "﹏"
            })
    void hostileWordsFindNothingUnexpected(String search) {
        query(PAGE, arguments("search", search, "first", 5))
                .statusCode(200)
                .body("errors", nullValue());
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void tooMuchIsRefused(String search, String message) {
        query(PAGE, arguments("search", search, "first", 5))
                .statusCode(200)
                .body("data.chips", nullValue())
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults.field", contains("search"))
                .body("errors[0].message", containsString(message));
    }

    static Stream<Arguments> tooMuch() {
        return Stream.of(
                Arguments.of("x".repeat(10_000), "10000 characters"),
                Arguments.of("国".repeat(201), "201 characters"),
                Arguments.of("a b c d e f g h i j k l m n o p q r s t u", "21 words"),
                Arguments.of("a\u0000b", "U+0000"));
    }

    @Test
    void randomTextsNeverFail() {
        Random random = new Random(20250731);
        for (int i = 0; i < 300; i++) {
            int[] characters =
                    random.ints(random.nextInt(60), 1, random.nextBoolean() ? 0x250 : 0x2FFFF)
                            .toArray();
            String search = new String(characters, 0, characters.length);
            JsonPath answer = page(search, arguments("first", 5, "after", null));
            List<String> codes = answer.getList("errors.extensions.code");
            assertTrue(codes == null || codes.equals(List.of("VALIDATION")), search + ": " + codes);
        }
    }

    private static List<String> forwards(String search, @Nullable Map<String, ?> order) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        boolean more = true;
        while (more) {
            Map<String, Object> arguments = arguments("first", 7, "after", cursor);
            arguments.put("order", order);
            JsonPath page = page(search, arguments);
            assertEquals(CHIPS, page.getInt("data.chips.totalCount"));
            assertEquals(cursor != null, page.getBoolean("data.chips.pageInfo.hasPreviousPage"));
            ids.addAll(page.getList("data.chips.nodes.id"));
            more = page.getBoolean("data.chips.pageInfo.hasNextPage");
            cursor = page.getString(END);
        }
        return ids;
    }

    private static List<String> backwards(String search) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        boolean more = true;
        while (more) {
            JsonPath page = page(search, arguments("last", 7, "before", cursor));
            ids.addAll(0, page.getList("data.chips.nodes.id"));
            more = page.getBoolean("data.chips.pageInfo.hasPreviousPage");
            cursor = page.getString("data.chips.pageInfo.startCursor");
        }
        return ids;
    }

    private static JsonPath page(String search, Map<String, Object> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("search", search);
        return query(PAGE, all).statusCode(200).extract().jsonPath();
    }

    private static Map<String, Object> arguments(
            String name, Object value, String otherName, @Nullable Object other) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put(name, value);
        arguments.put(otherName, other);
        return arguments;
    }
}
