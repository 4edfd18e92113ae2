package org.chipgraph.images;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chipgraph.launcher.Checkout;
import org.chipgraph.launcher.Folders;
import org.chipgraph.launcher.Part;
import org.chipgraph.launcher.Product;

/// The requests of a training: the documented queries, as a reader and as an editor, and what a
/// cluster asks.
record Traffic(Product product, Checkout checkout) {

    /// Often enough for the JIT compiler to have seen what is hot.
    private static final int ROUNDS = 20;

    private static final List<String> PROBES =
            List.of("/q/health/started", "/q/health/ready", "/q/health/live", "/q/metrics");

    void send() throws IOException {
        List<String> queries = new ArrayList<>();
        for (Path file : Folders.list(checkout.resolve("docs/queries"))) {
            queries.add(
                    new JsonMapper().writeValueAsString(Map.of("query", Files.readString(file))));
        }
        String token = product.process(Part.KEYCLOAK).isPresent() ? product.token("editor") : "";
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int round = 0; round < ROUNDS; round++) {
                for (String query : queries) {
                    send(client, query(query, round % 2 == 0 ? "" : token));
                }
                for (Part part : Part.applications()) {
                    probe(client, part);
                }
            }
        }
    }

    private void probe(HttpClient client, Part part) throws IOException {
        if (product.process(part).isPresent()) {
            for (String path : PROBES) {
                send(client, HttpRequest.newBuilder(product.url(part).resolve(path)).build());
            }
        }
    }

    private HttpRequest query(String body, String token) {
        var request =
                HttpRequest.newBuilder(product.graphql())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    private static void send(HttpClient client, HttpRequest request) throws IOException {
        try {
            URI asked = request.uri();
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException(asked + " answered " + status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
