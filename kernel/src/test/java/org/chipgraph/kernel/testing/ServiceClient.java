package org.chipgraph.kernel.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chipgraph.launcher.testing.TestKeycloak;

/// Speaks to the service under test as its users do.
public final class ServiceClient {

    private ServiceClient() {}

    /// A GraphQL request without a login.
    public static ValidatableResponse query(String document) {
        return query(document, Map.of());
    }

    public static ValidatableResponse query(String document, Map<String, ?> variables) {
        return graphql(given(), document, variables);
    }

    /// A GraphQL request of a demo user.
    public static ValidatableResponse queryAs(
            String user, String document, Map<String, ?> variables) {
        return graphql(given().auth().oauth2(TestKeycloak.token(user)), document, variables);
    }

    /// An import by the demo user admin.
    public static ValidatableResponse load(String ndjson, String parameters) {
        return given().auth()
                .oauth2(TestKeycloak.token("admin"))
                .contentType("application/x-ndjson")
                .body(ndjson.getBytes(StandardCharsets.UTF_8))
                .post("/api/import?" + parameters)
                .then();
    }

    /// The starter data of the service whose module is the working directory.
    public static String starterData() {
        try (Stream<Path> files = Files.list(Path.of("data"))) {
            List<Path> ordered = files.sorted().toList();
            StringBuilder lines = new StringBuilder();
            for (Path file : ordered) {
                lines.append(Files.readString(file));
            }
            return lines.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ValidatableResponse graphql(
            RequestSpecification request, String document, Map<String, ?> variables) {
        return request.contentType("application/json")
                .body(Map.of("query", document, "variables", variables))
                .post("/graphql")
                .then();
    }
}
