package org.chipgraph.deployment;

import static org.chipgraph.deployment.Manifest.textIn;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kubernetes.client.custom.Quantity;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chipgraph.deployment.render.Renderer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The overlay `local` on two nodes with two cores and 4 GB each: one of them takes all pods while
/// the other one is drained, and one more during a roll-out.
class SmallNodeTest {

    @TempDir Path folder;

    /// A node's own programs and those of the cluster have the rest.
    @ParameterizedTest
    @CsvSource({"memory, 3.3Gi", "cpu, 1600m"})
    void takesEverything(String resource, String room) {
        Manifests local = Renderer.render(Repository.copyTo(folder).resolve("overlays/local"));
        BigDecimal all =
                local.servers()
                        .map(it -> ofPod(it, resource).multiply(pods(local, it)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal oneMore =
                local.ourServers()
                        .map(it -> ofPod(it, resource))
                        .reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal needed = all.add(oneMore);
        assertTrue(needed.compareTo(amount(room)) <= 0, needed + " of " + room);
    }

    /// What the autoscaler may start, or what the workload says itself.
    private static BigDecimal pods(Manifests manifests, Manifest workload) {
        String number =
                manifests
                        .find("HorizontalPodAutoscaler", workload.name())
                        .map(autoscaler -> autoscaler.text("spec", "maxReplicas"))
                        .orElseGet(() -> workload.text("spec", "replicas"));
        return new BigDecimal(number);
    }

    /// Containers that initialise run before the others, one by one.
    private static BigDecimal ofPod(Manifest workload, String resource) {
        BigDecimal together =
                requests(workload.containers(), resource).stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return requests(workload.allContainers(), resource).stream()
                .reduce(together, BigDecimal::max);
    }

    private static List<BigDecimal> requests(
            List<Map<String, Object>> containers, String resource) {
        return containers.stream()
                .map(container -> amount(textIn(container, "resources", "requests", resource)))
                .toList();
    }

    private static BigDecimal amount(String quantity) {
        return Quantity.fromString(quantity).getNumber();
    }
}
