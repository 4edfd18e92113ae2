package org.chipgraph.gateway.http;

import graphql.language.VariableDefinition;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.chipgraph.gateway.authorization.Access;
import org.chipgraph.gateway.execute.CompiledPlan;
import org.chipgraph.gateway.execute.Execution;
import org.chipgraph.gateway.execute.Executor;
import org.chipgraph.gateway.execute.FetchTiming;
import org.chipgraph.gateway.execute.Introspection;
import org.chipgraph.gateway.execute.RawVariables;
import org.chipgraph.gateway.execute.VariableCoercion;
import org.chipgraph.gateway.execute.json.JsonCursor;
import org.chipgraph.gateway.execute.json.JsonFault;
import org.chipgraph.gateway.plan.Planned;
import org.chipgraph.gateway.plan.Planner;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.SupergraphReader;

/// Answers one operation from the services, with the gateway's settings but without its server.
public final class DirectRun {

    private static final int MAX_DEPTH = 64;

    /// What became of the operation.
    public sealed interface Result {

        /// Units: nanoseconds.
        record Done(long planning, long answering, List<FetchTiming> timings, byte[] answer)
                implements Result {
            public Done {
                timings = List.copyOf(timings);
            }
        }

        record Refused(List<String> problems) implements Result {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    private final SmallRyeConfig config = config();
    private final GatewayConfig settings = config.getConfigMapping(GatewayConfig.class);
    private final Supergraph supergraph;
    private final Predicate<String> isOn;

    /// `isOn` says of the label of a moving field whether it is on.
    public DirectRun(String sdl, Predicate<String> isOn) {
        this.isOn = isOn;
        this.supergraph = SupergraphReader.read(sdl);
    }

    /// The same sources as the server has: system properties, environment, the packed defaults.
    private static SmallRyeConfig config() {
        try {
            return new SmallRyeConfigBuilder()
                    .addDefaultSources()
                    .addDiscoveredConverters()
                    .withSources(
                            new PropertiesConfigSource(
                                    Objects.requireNonNull(
                                            DirectRun.class.getResource(
                                                    "/application.properties"))))
                    .withMapping(GatewayConfig.class)
                    .build();
        } catch (IOException notPacked) {
            throw new UncheckedIOException(notPacked);
        }
    }

    /// `variables` is JSON; `authorization` the header to forward, empty for none.
    public Result run(String operation, String name, byte[] variables, String authorization)
            throws JsonFault {
        long start = System.nanoTime();
        RawVariables raw = RawVariables.read(new JsonCursor(variables, MAX_DEPTH));
        Planner planner = new Planner(supergraph, ServedGraph.limits(settings.limits()));
        return switch (planner.plan(operation, name, Access.toEverything(), isOn)) {
            case Planned.Refused(var problems) ->
                    new Result.Refused(
                            problems.stream().map(p -> p.code() + ": " + p.message()).toList());
            case Planned.Ready planned -> {
                CompiledPlan plan = new CompiledPlan(planned.plan());
                long planning = System.nanoTime() - start;
                yield run(plan, planned.operation().variables(), raw, authorization, planning);
            }
        };
    }

    private Result run(
            CompiledPlan plan,
            List<VariableDefinition> declared,
            RawVariables raw,
            String authorization,
            long planning) {
        return switch (new VariableCoercion(supergraph.apiSchema()).coerce(declared, raw)) {
            case VariableCoercion.Result.Refused(List<String> messages) ->
                    new Result.Refused(messages);
            case VariableCoercion.Result.Accepted(var variables) -> {
                Vertx vertx = Vertx.vertx();
                HttpSubgraphFetcher fetcher =
                        new HttpSubgraphFetcher(
                                vertx, new Endpoints(settings, config).of(supergraph));
                try {
                    Executor executor =
                            new Executor(
                                    fetcher,
                                    new Introspection(supergraph.apiSchema()),
                                    settings.deadline());
                    long start = System.nanoTime();
                    Execution execution = executor.prepare(plan, variables, authorization);
                    byte[] answer = executor.answer(execution);
                    long answering = System.nanoTime() - start;
                    yield new Result.Done(planning, answering, execution.timings(), answer);
                } finally {
                    fetcher.close();
                    vertx.close().toCompletionStage().toCompletableFuture().join();
                }
            }
        };
    }
}
