package org.chipgraph.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// Three failures in a row over a second open the circuit; then a request a minute is let through.
class CircuitBreakerTest {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final CircuitBreaker circuit = breaker(3);

    private CircuitBreaker breaker(int failures) {
        return new CircuitBreaker(
                "chips",
                new CircuitBreaker.Settings(failures, Duration.ofSeconds(1), Duration.ofMinutes(1)),
                now::get);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private void fail(CircuitBreaker circuit, int times) {
        for (int i = 0; i < times; i++) {
            circuit.failed("it hangs");
            pass(Duration.ofMillis(600));
        }
    }

    private boolean isOpen() {
        return circuit.openSince().isPresent();
    }

    @Test
    void failuresInARowOpenItAndNothingIsLetThroughForAWhile() {
        fail(circuit, 2);
        assertTrue(circuit.letsThrough());
        fail(circuit, 1);
        assertTrue(isOpen());
        assertFalse(circuit.letsThrough());
    }

    @Test
    void anAnswerInBetweenKeepsItClosed() {
        fail(circuit, 2);
        circuit.answered();
        fail(circuit, 2);
        assertFalse(isOpen());
        assertTrue(circuit.letsThrough());
    }

    @Test
    void aBurstThatOneBrokenConnectionCausesKeepsItClosed() {
        for (int i = 0; i < 50; i++) {
            circuit.failed("the connection was reset");
        }
        assertFalse(isOpen());
    }

    @Test
    void oneRequestOfEachPauseTriesAgain() {
        fail(circuit, 3);
        pass(Duration.ofMinutes(1));
        assertTrue(circuit.letsThrough());
        assertFalse(circuit.letsThrough());
        fail(circuit, 1);
        pass(Duration.ofSeconds(58));
        assertFalse(circuit.letsThrough());
        pass(Duration.ofSeconds(2));
        assertTrue(circuit.letsThrough());
        assertTrue(isOpen());
    }

    @Test
    void theFirstAnswerClosesItAndOldFailuresAreForgotten() {
        fail(circuit, 3);
        pass(Duration.ofMinutes(1));
        assertTrue(circuit.letsThrough());
        circuit.answered();
        assertFalse(isOpen());
        fail(circuit, 2);
        assertEquals(circuit.letsThrough(), !isOpen());
        assertFalse(isOpen());
    }

    @Test
    void withoutANumberOfFailuresItNeverOpens() {
        CircuitBreaker off = breaker(0);
        fail(off, 100);
        assertTrue(off.letsThrough());
    }
}
