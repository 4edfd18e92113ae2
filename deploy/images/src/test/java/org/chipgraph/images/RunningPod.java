package org.chipgraph.images;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A pod's process, asked and ended as the kubelet does it.
record RunningPod(DeployedPod pod, Process process, Path log) implements AutoCloseable {

    /// Until it has started, and then until it may get requests.
    void awaitReady() throws IOException, InterruptedException {
        await("startupProbe");
        await("readinessProbe");
    }

    private void await(String probe) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(pod.patience(probe)).toNanos();
        while (!succeeds(probe)) {
            assertTrue(process.isAlive(), () -> "it has ended: " + said());
            assertTrue(System.nanoTime() < end, () -> probe + " fails: " + said());
            Thread.sleep(50);
        }
    }

    boolean succeeds(String probe) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(pod.probe(probe)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notListening) {
            return false;
        }
    }

    static String ask(URI graphql, String query) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request(graphql, query), BodyHandlers.ofString()).body();
        }
    }

    static HttpRequest request(URI graphql, String query) {
        return HttpRequest.newBuilder(graphql)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\":\"" + query + "\"}"))
                .build();
    }

    /// Its exit code, when it ends by itself in time.
    int await(int seconds) throws InterruptedException {
        assertTrue(process.waitFor(seconds, TimeUnit.SECONDS), () -> "it goes on: " + said());
        return process.exitValue();
    }

    String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "nothing in " + log;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
