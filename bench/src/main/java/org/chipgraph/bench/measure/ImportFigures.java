package org.chipgraph.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.chipgraph.launcher.Part;
import org.chipgraph.launcher.Product;

/// What the import of a file costs its service.
record ImportFigures(
        Part service,
        long lines,
        long bytes,
        Duration taken,
        long before,
        long firstPeak,
        long peak) {

    static final String HEADER =
            """
            | service | lines | file | time | lines/s | memory before | peak, first half | peak |
            |---|---|---|---|---|---|---|---|
            """;

    private static final double MEGA = 1e6;
    private static final Duration LIMIT = Duration.ofHours(3);

    /// Posts the file to the service's import, as anybody would. Errors: a refusal, with its first lines.
    static ImportFigures measure(Product product, Part service, Path file, long lines) {
        try (HttpClient client =
                        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                MemoryWatch memory =
                        new MemoryWatch(product.process(service).orElseThrow().pid())) {
            HttpRequest request =
                    HttpRequest.newBuilder(product.url(service).resolve("/api/import?mode=create"))
                            .timeout(LIMIT)
                            .header("Content-Type", "application/x-ndjson")
                            .header("Authorization", "Bearer " + product.token("admin"))
                            .POST(HttpRequest.BodyPublishers.ofFile(file))
                            .build();
            long start = System.nanoTime();
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            if (response.statusCode() != 200) {
                throw new IllegalStateException(
                        "%s refuses its data with HTTP %d: %.2000s"
                                .formatted(
                                        service.title(), response.statusCode(), response.body()));
            }
            return new ImportFigures(
                    service,
                    lines,
                    Files.size(file),
                    taken,
                    memory.before(),
                    memory.firstPeak(),
                    memory.peak());
        } catch (IOException e) {
            throw new UncheckedIOException(service.title() + " broke off its import", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String row() {
        double seconds = taken.toMillis() / 1e3;
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.0f MB | %.0f s | %,.0f | %d MB | %d MB | %d MB |",
                service.title(),
                lines,
                bytes / MEGA,
                seconds,
                lines / seconds,
                before,
                firstPeak,
                peak);
    }
}
