package org.chipgraph.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;

/// Loads each service's `data/*.ndjson` through the service's own import, into empty databases
/// only.
///
/// @param token of role admin
record StarterData(Checkout checkout, Supplier<String> token, Progress progress) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private static final ObjectMapper JSON = new ObjectMapper();

    /// A service that started before Keycloak fetches the keys when the first token comes.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    void load(Part service, URI url) {
        StarterFiles files = StarterFiles.of(checkout, service);
        if (files.isEmpty() || !isEmpty(service, url)) {
            return;
        }
        progress.step(service.title(), "loaded", () -> post(service, url, files));
        progress.say("                     " + files);
    }

    private static boolean isEmpty(Part service, URI url) {
        String records = service == Part.COMPANIES ? "organizations" : service.subgraph();
        URI list = url.resolve("/api/" + records + "?first=1");
        HttpResponse<String> response =
                send(HttpRequest.newBuilder(list).timeout(Duration.ofSeconds(30)).GET().build());
        try {
            JsonNode total = JSON.readTree(response.body()).path("totalCount");
            if (response.statusCode() == 200 && total.isNumber()) {
                return total.asLong() == 0;
            }
        } catch (IOException e) {
            // Not JSON: reported with the rest of the answer below.
        }
        throw new LaunchProblem(
                "Whether %s has data cannot be told: %s answers HTTP %d%n%s"
                        .formatted(service.title(), list, response.statusCode(), response.body()));
    }

    private void post(Part service, URI url, StarterFiles files) {
        URI address = url.resolve("/api/import?mode=create");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            HttpRequest request =
                    HttpRequest.newBuilder(address)
                            .timeout(Duration.ofMinutes(2))
                            .header("Content-Type", "application/x-ndjson")
                            .header("Authorization", "Bearer " + token.get())
                            .POST(HttpRequest.BodyPublishers.ofByteArray(files.bytes()))
                            .build();
            HttpResponse<String> response = send(request);
            int status = response.statusCode();
            if (status / 100 == 2) {
                return;
            }
            boolean keysMissing = status == 401 || status >= 500;
            if (!keysMissing || System.nanoTime() > end) {
                throw new LaunchProblem(
                        "%s refuses its starter data with HTTP %d:%n%s"
                                .formatted(
                                        service.title(), status, files.explain(response.body())));
            }
            pause();
        }
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new LaunchProblem("No answer from " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("Interrupted while loading data", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("Interrupted while loading data", e);
        }
    }
}
