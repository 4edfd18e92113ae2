package org.chipgraph.bench.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import org.chipgraph.gateway.execute.CompiledPlan;
import org.chipgraph.gateway.operation.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The benchmarks measure right answers.
class StageBenchmarkTest {

    @ParameterizedTest
    @ValueSource(strings = {"heavy", "medium", "trivial"})
    void whatIsMeasuredIsTheAnswerOfOneGraph(String scenario) {
        StageBenchmark benchmark = new StageBenchmark();
        benchmark.scenario = scenario;
        benchmark.prepare();
        assertInstanceOf(Reading.Accepted.class, benchmark.read());
        assertInstanceOf(CompiledPlan.class, benchmark.plan());
        byte[] whole = new LibraryGraph().answer(Scenario.of(scenario).bodies().getFirst());
        assertEquals(text(whole), text(benchmark.execute()));
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
