package org.chipgraph.bench.gateway;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.chipgraph.gateway.execute.ClientVariables;
import org.chipgraph.gateway.execute.CompiledPlan;
import org.chipgraph.gateway.execute.Executor;
import org.chipgraph.gateway.execute.Introspection;
import org.chipgraph.gateway.execute.SubgraphAnswer;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.operation.OperationReader;
import org.chipgraph.gateway.operation.Reading;
import org.chipgraph.gateway.plan.Planned;
import org.chipgraph.gateway.plan.Planner;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.SupergraphReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What the stages of a request cost, without HTTP.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class StageBenchmark {

    @Param({"heavy", "medium", "trivial"})
    String scenario = "heavy";

    private final Supergraph supergraph =
            SupergraphReader.read(Scenario.resource("supergraph.graphql"));
    private final OperationReader reader = new OperationReader(supergraph, Limits.DEFAULT);
    private final Planner planner = new Planner(supergraph, Limits.DEFAULT);
    private final KnownAnswers services = new KnownAnswers();
    private final Executor executor =
            new Executor(
                    (request, whenDone) -> {
                        whenDone.accept(new SubgraphAnswer.Received(services.to(request.body())));
                        return () -> {};
                    },
                    new Introspection(supergraph.apiSchema()),
                    Duration.ofMinutes(1));
    private String query = "";
    private CompiledPlan plan = compiled("{ __typename }");

    @Setup
    public void prepare() {
        query = Scenario.of(scenario).query();
        plan = compiled(query);
    }

    private CompiledPlan compiled(String text) {
        return switch (planner.plan(text, "")) {
            case Planned.Ready ready -> new CompiledPlan(ready.plan());
            case Planned.Refused(var problems) ->
                    throw new IllegalArgumentException(problems.toString());
        };
    }

    /// Guard, parse, validate, normalise.
    @Benchmark
    public Reading read() {
        return reader.read(query, "");
    }

    /// All of the above and planning, for an operation that is not in the cache.
    @Benchmark
    public CompiledPlan plan() {
        return compiled(query);
    }

    /// A request whose operation is in the cache; the services answer at once.
    @Benchmark
    public byte[] execute() {
        return executor.answer(executor.prepare(plan, ClientVariables.NONE, ""));
    }
}
