package org.chipgraph.kernel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnreadListTest {

    private final List<String> readings = new ArrayList<>();
    private final UnreadList<String> list = new UnreadList<>("[\"a\",\"b\"]", this::read);

    @Test
    void isReadOnceAndOnlyWhenItIsLookedInto() {
        assertEquals("[\"a\",\"b\"]", list.text());
        assertEquals(List.of(), readings);

        assertEquals(List.of("a", "b"), list);
        assertEquals(2, list.size());
        assertEquals(List.of("read"), readings);
    }

    @Test
    void cannotBeChanged() {
        assertThrows(UnsupportedOperationException.class, () -> list.add("c"));
        assertThrows(UnsupportedOperationException.class, list::clear);
    }

    private List<String> read() {
        readings.add("read");
        return List.of("a", "b");
    }
}
