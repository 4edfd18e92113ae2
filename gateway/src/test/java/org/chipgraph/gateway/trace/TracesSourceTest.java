package org.chipgraph.gateway.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Who does not ask for traces pays nothing for them.
class TracesSourceTest {

    private final TracesSource source = new TracesSource();

    @Test
    void withoutASettingThereIsNothingThatTracesAndNoThread() {
        Set<String> before = threads();

        assertSame(Traces.OFF, source.traces(config(Map.of())));
        assertSame(Traces.OFF, source.traces(config(Map.of("otel.sdk.disabled", "true"))));
        assertEquals(before, threads());
    }

    @Test
    void theStandardSettingTurnsThemOn() {
        Traces traces = source.traces(config(Map.of("otel.sdk.disabled", "false")));
        assertNotSame(Traces.OFF, traces);
        source.close(traces);
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.contains("Span"))
                .collect(Collectors.toSet());
    }

    private static SmallRyeConfig config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build();
    }
}
