package org.chipgraph.chips;

import static io.restassured.RestAssured.given;
import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Only imports take large bodies.
@QuarkusTest
@QuarkusTestResource(Backends.class)
class BodyLimitTest {

    private static final byte[] LARGE =
            ("{\"query\":\"{ __typename }\"" + " ".repeat(17_000_000) + "}")
                    .getBytes(StandardCharsets.UTF_8);
    private static final byte[] SMALL =
            "{\"query\":\"{ __typename }\"}".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/api/references/known"})
    void aLargeBodyIsRefusedWithAndWithoutItsLength(String path) throws Exception {
        given().contentType("application/json").body(LARGE).post(path).then().statusCode(413);
        assertEquals(413, chunked(path, LARGE).statusCode());
    }

    @Test
    void aSmallBodyWithoutItsLengthIsRead() throws Exception {
        HttpResponse<String> response = chunked("/graphql", SMALL);
        assertEquals("{\"data\":{\"__typename\":\"Query\"}}", response.body());
    }

    @Test
    void aLargeImportIsTaken() {
        load("\n".repeat(20_000_000), "mode=create")
                .statusCode(200)
                .body("lines", equalTo(20_000_000));
    }

    private static HttpResponse<String> chunked(String path, byte[] body) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(
                                    URI.create("http://127.0.0.1:" + RestAssured.port + path))
                            .version(HttpClient.Version.HTTP_1_1)
                            .header("Content-Type", "application/json")
                            .POST(
                                    HttpRequest.BodyPublishers.ofInputStream(
                                            () -> new ByteArrayInputStream(body)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
