package org.chipgraph.kernel.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chipgraph.kernel.problem.ValidationProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The arguments of a page and its cursors.
class PagingTest {

    @ParameterizedTest
    @CsvSource({
        ", , , , 20, false, ",
        "5, , , , 5, false, ",
        "0, , , , 0, false, ",
        "100, , , , 100, false, ",
        "5, x, , , 5, false, x",
        ", x, , , 20, false, x",
        ", , 5, , 5, true, ",
        ", , 5, x, 5, true, x",
        ", , , x, 20, true, x",
    })
    void aPageReadsForwardsOrBackwards(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            int size,
            boolean backward,
            @Nullable String cursor) {
        assertEquals(
                new PageRequest(size, backward, cursor),
                PageRequest.of(first, after, last, before));
    }

    @ParameterizedTest
    @CsvSource({
        "101, , , , first: 101 is out of range; at most 100",
        "-1, , , , first: -1 is out of range",
        ", , 101, , last: 101 is out of range",
        "5, , 5, , 'first: give either first and after, or last and before'",
        "5, , , x, 'first: give either'",
        ", x, 5, , 'after: give either'",
        ", x, , y, 'after: give either'",
    })
    void anythingElseIsRefusedWithTheArgument(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            String message) {
        String said =
                assertThrows(
                                ValidationProblem.class,
                                () -> PageRequest.of(first, after, last, before))
                        .getMessage();
        assertTrue(String.valueOf(said).startsWith(message), said);
    }

    @ParameterizedTest
    @CsvSource({"2025-04-01, h20", "'', h20", ", h20", "'|,\"昇腾', ascend-910c"})
    void aCursorComesBack(@Nullable String key, String id) {
        Cursor cursor = new Cursor("abcd1234", key, id);
        assertEquals(cursor, Cursor.decode(cursor.encode(), "abcd1234", "text", "after"));
        assertTrue(cursor.encode().matches("[A-Za-z0-9_-]+"), "fits into a URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!", "h20", "YWJj", "昇腾", "YQpiCmMKZApl"})
    void garbageIsNoCursor(String text) {
        assertEquals(
                "before: not a cursor of this API",
                assertThrows(
                                ValidationProblem.class,
                                () -> Cursor.decode(text, "abcd1234", "date", "before"))
                        .getMessage());
    }

    @Test
    void aForgedSortKeyIsNoCursor() {
        String forged = new Cursor("abcd1234", "not a day", "h20").encode();
        assertEquals(
                "after: not a cursor of this API",
                assertThrows(
                                ValidationProblem.class,
                                () -> Cursor.decode(forged, "abcd1234", "date", "after"))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({"x, 'h20\0'", "'x\0', h20"})
    void aTextThatCannotBeStoredIsNoCursor(String key, String id) {
        String forged = new Cursor("abcd1234", key, id).encode();
        assertEquals(
                "before: not a cursor of this API",
                assertThrows(
                                ValidationProblem.class,
                                () -> Cursor.decode(forged, "abcd1234", "text", "before"))
                        .getMessage());
    }

    @Test
    void aCursorIsBoundToItsList() {
        String other = new Cursor("other", "x", "h20").encode();
        assertEquals(
                "after: this cursor belongs to a list with another search, where or orderBy; start again without it",
                assertThrows(
                                ValidationProblem.class,
                                () -> Cursor.decode(other, "abcd1234", "text", "after"))
                        .getMessage());
    }

    @Test
    void anOrderHasADirection() {
        SortField field =
                new SortField() {
                    @Override
                    public String expression() {
                        return "r.id";
                    }

                    @Override
                    public String type() {
                        return "text";
                    }
                };
        assertTrue(Sort.of(null, null, field).ascending());
        assertEquals(false, Sort.of(null, SortDirection.DESC, field).ascending());
    }
}
