package org.chipgraph.chips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.Test;

/// A service that is not told to trace has nothing between its requests and their statements. What it does when it is
/// told so is in the acceptance tests.
@QuarkusTest
@QuarkusTestResource(Backends.class)
class UntracedTest {

    @Inject Vertx vertx;
    @Inject AgroalDataSource database;
    @Inject Tracer operations;

    @Test
    void requestsAreNotWatched() {
        assertNull(((VertxInternal) vertx).tracer());
        assertFalse(operations.spanBuilder("test").startSpan().isRecording());
    }

    @Test
    void connectionsAreNotWrapped() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertFalse(connection.getClass().getName().contains("opentelemetry"));
        }
    }

    @Test
    void noThreadSendsTraces() {
        List<String> senders =
                Thread.getAllStackTraces().keySet().stream()
                        .map(Thread::getName)
                        .filter(name -> name.contains("SpanProcessor"))
                        .toList();
        assertEquals(List.of(), senders);
    }
}
