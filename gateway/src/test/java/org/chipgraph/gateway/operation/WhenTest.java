package org.chipgraph.gateway.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class WhenTest {

    private static final When A = When.variable("a", true);
    private static final When B = When.variable("b", true);
    private static final When NOT_C = When.variable("c", false);

    @Test
    void combinationsHoldForExactlyTheRightValues() {
        List<When> conditions =
                List.of(A, B.or(NOT_C), A.and(B).or(NOT_C), A.or(B).and(NOT_C), A.and(A.not()));
        for (When left : conditions) {
            for (When right : conditions) {
                for (int bits = 0; bits < 8; bits++) {
                    int values = bits;
                    Predicate<String> isTrue = name -> (values >> (name.charAt(0) - 'a') & 1) == 1;
                    boolean l = left.holds(isTrue);
                    boolean r = right.holds(isTrue);
                    assertEquals(l && r, left.and(right).holds(isTrue));
                    assertEquals(l || r, left.or(right).holds(isTrue));
                    assertEquals(!l, left.not().holds(isTrue));
                }
            }
        }
    }

    @Test
    void coveredAlternativesAreDropped() {
        assertEquals("$a", A.and(B).or(A).toString());
        assertTrue(A.or(When.always()).isAlways());
        assertTrue(A.and(A.not()).isNever());
        assertTrue(When.never().not().isAlways());
    }
}
