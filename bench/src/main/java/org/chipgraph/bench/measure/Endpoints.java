package org.chipgraph.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chipgraph.launcher.Part;
import org.chipgraph.launcher.Product;

/// Sends GraphQL requests to the gateway and to the services, and says how long each took until the last byte
/// was there.
final class Endpoints {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofMinutes(2);

    /// One answer.
    record Answer(byte[] body, long nanos) {

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(new String(body, StandardCharsets.UTF_8), e);
            }
        }

        /// The first error's message; empty without errors.
        String error() {
            return json().path("errors").path(0).path("message").asText();
        }
    }

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI gateway;
    private final Map<String, URI> services;

    Endpoints(Product product) {
        this.gateway = product.graphql();
        this.services =
                Part.services().stream()
                        .collect(
                                Collectors.toMap(
                                        Part::subgraph,
                                        service -> product.url(service).resolve("/graphql")));
    }

    Answer askGateway(String document) {
        return post(
                gateway,
                JSON.createObjectNode()
                        .put("query", document)
                        .toString()
                        .getBytes(StandardCharsets.UTF_8));
    }

    Answer askService(String subgraph, byte[] request) {
        return post(Objects.requireNonNull(services.get(subgraph), subgraph), request);
    }

    private Answer post(URI address, byte[] body) {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .timeout(LIMIT)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build();
        try {
            long start = System.nanoTime();
            HttpResponse<byte[]> response =
                    client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.body(), System.nanoTime() - start);
        } catch (IOException e) {
            throw new UncheckedIOException(address + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
