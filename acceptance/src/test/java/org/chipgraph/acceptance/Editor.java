package org.chipgraph.acceptance;

import static org.chipgraph.acceptance.RunningProduct.product;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.chipgraph.launcher.Product;

/// Somebody who reads and writes through the gateway, with a login or without. Thread: any number of them at once.
record Editor(URI graphql, String token) {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    static Editor named(String user) {
        return of(product(), user);
    }

    /// An editor of a product that a test has for itself.
    static Editor of(Product product, String user) {
        return new Editor(product.graphql(), product.token(user));
    }

    /// Somebody without a login.
    static Editor nobody() {
        return new Editor(product().graphql(), "");
    }

    /// The answer to a mutation or query.
    JsonNode ask(String document, Map<String, ?> variables) {
        try {
            String body =
                    JSON.writeValueAsString(Map.of("query", document, "variables", variables));
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(graphql)
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body));
            if (!token.isEmpty()) {
                request.header("Authorization", "Bearer " + token);
            }
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /// The answer of a mutation with one input: `mutation` is its name, `selection` what it answers.
    JsonNode change(String mutation, String selection, Map<String, ?> input) {
        String type =
                mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input";
        String document =
                "mutation($input: %s!) { %s(input: $input) %s }"
                        .formatted(type, mutation, selection);
        return ask(document, Map.of("input", input));
    }

    /// The same, of a change that must succeed: what the mutation answers.
    JsonNode changed(String mutation, String selection, Map<String, ?> input) {
        JsonNode answer = change(mutation, selection, input);
        assertTrue(isGood(answer), answer::toString);
        return answer.path("data").path(mutation);
    }

    static boolean isGood(JsonNode answer) {
        return !answer.has("errors");
    }

    /// The first error's code; empty for none.
    static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asText();
    }
}
