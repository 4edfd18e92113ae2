package org.chipgraph.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// `./dev refs`: walks every reference that the records and claims of the services make, and finds those whose
/// target no service has. Asks the services over REST.
///
/// Cost: memory for one batch of references, however many there are.
///
/// @param services by their names, where they answer
public record References(Map<String, URI> services) {

    /// What was walked, and how much of it leads nowhere.
    public record Count(long references, long dangling) {}

    private record Target(String type, String id) {}

    private record Reference(String type, String id, String field, Target target) {}

    private static final int BATCH = 2_000;

    /// For one answer to a batch; a walk may take as long as it takes.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Names each dangling reference in a line.
    ///
    /// @throws LaunchProblem when a service does not answer: without all of them nothing can be said
    public Count walk(Consumer<String> dangling) {
        long walked = 0;
        long lost = 0;
        for (Map.Entry<String, URI> service : services.entrySet()) {
            try (Stream<String> lines = references(service.getValue())) {
                Iterator<String> next = lines.iterator();
                while (next.hasNext()) {
                    List<Reference> batch = batch(next);
                    Set<Target> known = known(batch);
                    for (Reference reference : batch) {
                        walked++;
                        if (!known.contains(reference.target())) {
                            lost++;
                            dangling.accept(line(service.getKey(), reference));
                        }
                    }
                }
            } catch (UncheckedIOException e) {
                throw new LaunchProblem(
                        service.getKey() + " stopped answering in the middle: " + e.getMessage(),
                        e);
            }
        }
        return new Count(walked, lost);
    }

    private static String line(String service, Reference reference) {
        return "%s %s %s %s -> no %s '%s'"
                .formatted(
                        service,
                        reference.type(),
                        reference.id(),
                        reference.field(),
                        reference.target().type(),
                        reference.target().id());
    }

    private static Stream<String> references(URI service) {
        return send(
                HttpRequest.newBuilder(service.resolve("/api/references")).build(),
                BodyHandlers.ofLines());
    }

    private static List<Reference> batch(Iterator<String> lines) {
        List<Reference> batch = new ArrayList<>();
        while (lines.hasNext() && batch.size() < BATCH) {
            try {
                batch.add(JSON.readValue(lines.next(), Reference.class));
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
        return batch;
    }

    /// The targets of the batch that any service has.
    private Set<Target> known(List<Reference> batch) {
        Set<Target> targets = new LinkedHashSet<>();
        batch.forEach(reference -> targets.add(reference.target()));
        Set<Target> known = new HashSet<>();
        services.values().forEach(service -> known.addAll(known(service, targets)));
        return known;
    }

    private static List<Target> known(URI service, Set<Target> targets) {
        try {
            return JSON.readValue(
                    send(
                            HttpRequest.newBuilder(service.resolve("/api/references/known"))
                                    .timeout(PATIENCE)
                                    .header("Content-Type", "application/json")
                                    .POST(
                                            HttpRequest.BodyPublishers.ofByteArray(
                                                    JSON.writeValueAsBytes(targets)))
                                    .build(),
                            BodyHandlers.ofString()),
                    new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new LaunchProblem(service + " answers what is no list of targets", e);
        }
    }

    private static <T> T send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            HttpResponse<T> response = CLIENT.send(request, handler);
            if (response.statusCode() == 200) {
                return response.body();
            }
            throw new LaunchProblem(
                    request.uri() + " answers HTTP " + response.statusCode() + ", not 200");
        } catch (IOException e) {
            throw new LaunchProblem(
                    "No answer from %s: all three services have to run.%n  ./dev up starts them."
                            .formatted(request.uri()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("Interrupted", e);
        }
    }
}
