package org.chipgraph.gateway.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.chipgraph.gateway.execute.SubgraphAnswer;
import org.chipgraph.gateway.execute.SubgraphFetcher;

/// What operators watch: operations by name, refusals by code, requests by subgraph. Times have the
/// buckets that objectives are set in.
///
/// Names of operations are the clients' own: beyond a number of them all others count as one.
@Singleton
public class Meters {

    static final int MOST_NAMES = 200;
    static final String OTHER = "other";

    private static final String UNNAMED = "unnamed";
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2_500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10)
    };

    /// What became of a changed supergraph.
    enum Reload {
        APPLIED,
        REFUSED
    }

    private record Outcome(String subgraph, String outcome) {}

    private final MeterRegistry registry;
    private final Map<String, Timer> operations = new ConcurrentHashMap<>();
    private final Map<Outcome, Timer> requests = new ConcurrentHashMap<>();
    private final Map<Reload, Counter> reloads = new EnumMap<>(Reload.class);
    private final MultiGauge circuits;
    private final MultiGauge underWay;

    public Meters(MeterRegistry registry) {
        this.registry = registry;
        for (Reload outcome : Reload.values()) {
            reloads.put(outcome, reloads(outcome));
        }
        this.circuits =
                MultiGauge.builder("chipgraph.subgraph.circuit.open")
                        .description("1 while a subgraph that does not answer is left alone")
                        .register(registry);
        this.underWay =
                MultiGauge.builder("chipgraph.subgraph.requests.under.way")
                        .description("Requests to a subgraph that are sent or wait in line")
                        .register(registry);
    }

    private Counter reloads(Reload outcome) {
        return Counter.builder("chipgraph.supergraph.reloads")
                .description("Changed supergraphs, by what became of them")
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }

    /// An operation was answered, with or without errors. Unit: nanoseconds.
    void answered(String operation, long duration) {
        timer(operation.isEmpty() ? UNNAMED : operation).record(duration, TimeUnit.NANOSECONDS);
    }

    /// A request was refused: there was no `data`.
    void refused(String code) {
        registry.counter("chipgraph.refusals", "code", code).increment();
    }

    /// Something of the graph that is served, as it is now.
    <T> void watch(String name, String description, T thing, ToDoubleFunction<T> value) {
        Gauge.builder(name, thing, value).description(description).register(registry);
    }

    /// A changed supergraph came.
    void reloaded(Reload outcome) {
        Objects.requireNonNull(reloads.get(outcome)).increment();
    }

    /// The subgraphs that are asked from now on.
    void watch(Collection<SubgraphPool> pools) {
        circuits.register(
                rows(pools, pool -> pool.circuit().openSince().isPresent() ? 1 : 0), true);
        underWay.register(rows(pools, SubgraphPool::underWay), true);
    }

    private static List<MultiGauge.Row<?>> rows(
            Collection<SubgraphPool> pools, ToDoubleFunction<SubgraphPool> value) {
        List<MultiGauge.Row<?>> rows = new ArrayList<>();
        for (SubgraphPool pool : pools) {
            rows.add(MultiGauge.Row.of(Tags.of("subgraph", pool.subgraph()), pool, value));
        }
        return rows;
    }

    /// The fetcher, each of whose requests is timed.
    SubgraphFetcher timed(SubgraphFetcher fetcher) {
        return (request, whenDone) -> {
            long start = System.nanoTime();
            return fetcher.fetch(
                    request,
                    answer -> {
                        timer(new Outcome(request.subgraph(), outcome(answer)))
                                .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
                        whenDone.accept(answer);
                    });
        };
    }

    private static String outcome(SubgraphAnswer answer) {
        return switch (answer) {
            case SubgraphAnswer.Received _ -> "answered";
            case SubgraphAnswer.Failed failed when failed == SubgraphAnswer.Failed.CANCELLED ->
                    "cancelled";
            case SubgraphAnswer.Failed failed -> failed.code().name();
        };
    }

    private Timer timer(String operation) {
        Timer known = operations.get(operation);
        if (known != null) {
            return known;
        }
        String name = operations.size() < MOST_NAMES ? operation : OTHER;
        return operations.computeIfAbsent(
                name,
                _ ->
                        timer(
                                "chipgraph.operations",
                                "From an accepted request to its answer",
                                "operation",
                                name));
    }

    private Timer timer(Outcome outcome) {
        return requests.computeIfAbsent(
                outcome,
                _ ->
                        timer(
                                "chipgraph.subgraph.requests",
                                "One request to a subgraph, with its wait in line",
                                "subgraph",
                                outcome.subgraph(),
                                "outcome",
                                outcome.outcome()));
    }

    private Timer timer(String name, String description, String... tags) {
        return Timer.builder(name)
                .description(description)
                .tags(tags)
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }
}
