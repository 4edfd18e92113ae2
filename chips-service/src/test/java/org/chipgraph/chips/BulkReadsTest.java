package org.chipgraph.chips;

import static io.restassured.RestAssured.given;
import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whoever reads everything holds a connection to the database: few may at a time, and none without end.
@QuarkusTest
@QuarkusTestResource(Backends.class)
@TestProfile(BulkReadsTest.OnePlace.class)
class BulkReadsTest {

    public static final class OnePlace implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("chipgraph.bulk-reads.places", "1", "chipgraph.bulk-reads.stall", "2s");
        }
    }

    /// More than the buffers of a connection hold.
    private static final int LARGE_CHIPS = 12;

    @BeforeEach
    void loadMuch() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < LARGE_CHIPS; i++) {
            lines.append(
                    "{\"__typename\":\"Chip\",\"id\":\"large-%d\",\"names\":[{\"lang\":\"en\",\"value\":\"x\"}],\"architecture\":\"%s\"}\n"
                            .formatted(i, "x".repeat(900_000)));
        }
        load(lines.toString(), "mode=create").statusCode(200);
    }

    @Test
    void oneThatTakesNothingIsCutOffAndUntilThenOthersAreToldToWait() throws IOException {
        try (Socket idle = readerThatTakesNothing()) {
            for (String path : List.of("/api/export", "/api/references")) {
                given().get(path)
                        .then()
                        .statusCode(503)
                        .header("Retry-After", "10")
                        .contentType("application/problem+json")
                        .body("code", equalTo("UNAVAILABLE"))
                        .body("detail", containsString("try again later"));
            }
            awaitPlace();
            assertTrue(idle.isConnected());
        }
    }

    @Test
    void aReaderThatTakesAllGetsAll() throws IOException {
        awaitPlace();
        String all =
                given().get("/api/export?type=Chip").then().statusCode(200).extract().asString();
        assertTrue(all.lines().count() >= LARGE_CHIPS);
    }

    /// Its export has begun, and stands once the buffers are full.
    private static Socket readerThatTakesNothing() throws IOException {
        awaitPlace();
        Socket reader = new Socket();
        reader.setReceiveBufferSize(8_192);
        reader.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
        reader.getOutputStream()
                .write(
                        "GET /api/export HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
        assertEquals('H', reader.getInputStream().read());
        return reader;
    }

    private static void awaitPlace() {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (given().get("/api/references").statusCode() != 200) {
            assertTrue(Instant.now().isBefore(end), "the place is still taken");
        }
    }
}
