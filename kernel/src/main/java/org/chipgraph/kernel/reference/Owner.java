package org.chipgraph.kernel.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.smallrye.faulttolerance.api.Guard;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.chipgraph.kernel.value.RecordRef;

/// A service that owns records to which this one's refer, behind a time-out and a circuit breaker of its own.
final class Owner {

    private static final String PATH = "/api/references/known";
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Of so many questions, this part without an answer opens the circuit.
    private static final int WINDOW = 5;

    private static final double FAILED = 0.6;

    private final String name;
    private final URI address;
    private final HttpClient client;
    private final ServiceToken token;
    private final TextMapPropagator trace;
    private final Duration timeout;
    private final Guard guard;

    Owner(
            String name,
            URI url,
            HttpClient client,
            ServiceToken token,
            TextMapPropagator trace,
            Duration timeout,
            Duration pause) {
        this.name = name;
        this.address = URI.create(url.toString().replaceFirst("/+$", "") + PATH);
        this.client = client;
        this.token = token;
        this.trace = trace;
        this.timeout = timeout;
        this.guard =
                Guard.create()
                        .withDescription("references to records of " + name)
                        .withCircuitBreaker()
                        .requestVolumeThreshold(WINDOW)
                        .failureRatio(FAILED)
                        .delay(pause.toMillis(), ChronoUnit.MILLIS)
                        .done()
                        .withTimeout()
                        .duration(timeout.toMillis(), ChronoUnit.MILLIS)
                        .done()
                        .build();
    }

    String name() {
        return name;
    }

    /// Those of the records that exist; one request.
    ///
    /// @throws UnansweredQuestion when the owner is down, slow, refuses or answers something else
    Set<RecordRef> known(Collection<RecordRef> asked) throws UnansweredQuestion {
        try {
            return Set.of(guard.call(() -> ask(asked), RecordRef[].class));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnansweredQuestion(name, e);
        } catch (Exception e) {
            throw new UnansweredQuestion(name, e);
        }
    }

    private RecordRef[] ask(Collection<RecordRef> asked) throws IOException, InterruptedException {
        HttpRequest.Builder question =
                HttpRequest.newBuilder(address)
                        .timeout(timeout)
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + token.value(timeout))
                        .POST(
                                HttpRequest.BodyPublishers.ofByteArray(
                                        JSON.writeValueAsBytes(asked)));
        trace.inject(
                Context.current(),
                question,
                (builder, name, value) -> Objects.requireNonNull(builder).header(name, value));
        HttpResponse<byte[]> answer = client.send(question.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() == UNAUTHORIZED) {
            token.forget();
        }
        if (answer.statusCode() != OK) {
            throw new IOException("HTTP " + answer.statusCode());
        }
        return read(answer.body());
    }

    private static RecordRef[] read(byte[] body) throws IOException {
        try {
            return JSON.readValue(body, RecordRef[].class);
        } catch (JsonProcessingException e) {
            throw new IOException("an answer that is no list of records", e);
        }
    }
}
