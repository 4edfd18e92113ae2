package org.chipgraph.images;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// Clients that each keep a connection and ask over it again and again. Each goes when an answer says
/// that the connection is closed: in a cluster, its next one leads to another pod.
final class SteadyClients {

    private static final int CLIENTS = 8;
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final List<CompletableFuture<Optional<String>>> clients;

    SteadyClients(URI graphql, String query) {
        HttpRequest request = RunningPod.request(graphql, query);
        clients =
                IntStream.range(0, CLIENTS)
                        .mapToObj(_ ->
                                CompletableFuture.supplyAsync(
                                        () -> askUntilToldToGo(request),
                                        Thread::startVirtualThread))
                        .toList();
    }

    /// What was lost, when all have gone.
    List<String> losses() throws Exception {
        List<String> losses = new ArrayList<>();
        for (var client : clients) {
            client.get(1, TimeUnit.MINUTES).ifPresent(losses::add);
        }
        return losses;
    }

    private static Optional<String> askUntilToldToGo(HttpRequest request) {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int answers = 0; ; answers++) {
                HttpResponse<String> answer;
                try {
                    answer = client.send(request, BodyHandlers.ofString());
                } catch (IOException e) {
                    return Optional.of("after " + answers + " answers: " + e);
                }
                if (answer.statusCode() != 200 || answer.body().contains("\"errors\"")) {
                    return Optional.of(answer.statusCode() + " " + answer.body());
                }
                if (answer.headers().allValues("connection").contains("close")) {
                    return Optional.empty();
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }
}
