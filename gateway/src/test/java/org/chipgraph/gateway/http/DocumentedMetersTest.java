package org.chipgraph.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.Meter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// docs/config.md lists what is measured; alerts and the dashboard use nothing else.
class DocumentedMetersTest {

    private static final Path PAGE = Path.of("../docs/config.md");
    private static final Path OBSERVED = Path.of("../deploy/kubernetes/components/observability");
    private static final Pattern NAME = Pattern.compile("chipgraph(_[a-z]+)+");

    private static Set<String> namesIn(Path file) throws IOException {
        Set<String> names = new TreeSet<>();
        NAME.matcher(Files.readString(file))
                .results()
                .forEach(name ->
                        names.add(name.group().replaceFirst("_(count|sum|max|bucket)$", "")));
        return names;
    }

    @Test
    void whatTheGatewayMeasuresIsListed() throws IOException {
        Set<String> measured = new TreeSet<>();
        try (TestGateway gateway = new TestGateway()) {
            gateway.ask("{ event(id: \"e\") { title } }");
            gateway.post("{");
            gateway.registry.getMeters().stream()
                    .map(Meter::getId)
                    .filter(id -> id.syntheticAssociation() == null)
                    .forEach(id -> measured.add(exported(id)));
        }
        assertTrue(measured.size() > 8, measured.toString());
        measured.removeAll(namesIn(PAGE));
        assertEquals(Set.of(), measured);
    }

    @Test
    void alertsAndTheDashboardUseWhatIsListed() throws IOException {
        for (String file : List.of("alerts.yaml", "chipgraph.json")) {
            Set<String> used = namesIn(OBSERVED.resolve(file));
            assertTrue(used.size() > 2, used.toString());
            used.removeAll(namesIn(PAGE));
            assertEquals(Set.of(), used, file);
        }
    }

    /// As Prometheus sees it.
    private static String exported(Meter.Id meter) {
        String name = meter.getName().replace('.', '_');
        return switch (meter.getType()) {
            case COUNTER -> name + "_total";
            case TIMER -> name + "_seconds";
            default -> name;
        };
    }
}
