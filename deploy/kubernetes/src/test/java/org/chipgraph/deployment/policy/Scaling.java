package org.chipgraph.deployment.policy;

import static org.chipgraph.deployment.Manifest.mapIn;
import static org.chipgraph.deployment.Manifest.mapsIn;
import static org.chipgraph.deployment.Manifest.textIn;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chipgraph.deployment.Manifest;
import org.chipgraph.deployment.Manifests;

/// How many pods there are, and who decides it.
final class Scaling {

    private static final String AUTOSCALER = "HorizontalPodAutoscaler";
    private static final int CALM_SECONDS = 300;

    private Scaling() {}

    static List<Policy> policies() {
        return List.of(
                new Policy("each process has an autoscaler", Scaling::autoscalers),
                Policy.ofOurServers("only the autoscaler sets the number", Scaling::noNumber),
                ofAutoscalers("each process runs at least twice", Scaling::twice),
                ofAutoscalers("processes scale with the use of their processor", Scaling::metric),
                ofAutoscalers("scaling down is slow", Scaling::calm));
    }

    private static Policy ofAutoscalers(String name, Function<Manifest, Stream<String>> check) {
        return new Policy(name, manifests -> Policy.located(manifests.of(AUTOSCALER), check));
    }

    private static List<String> autoscalers(Manifests manifests) {
        return Policy.located(
                manifests.ourServers(),
                workload -> {
                    var target =
                            Map.of(
                                    "apiVersion", workload.text("apiVersion"),
                                    "kind", workload.kind(),
                                    "name", workload.name());
                    long count =
                            manifests
                                    .of(AUTOSCALER)
                                    .filter(it -> it.map("spec", "scaleTargetRef").equals(target))
                                    .count();
                    return count == 1
                            ? Stream.empty()
                            : Stream.of("has " + count + " autoscalers, not one");
                });
    }

    private static Stream<String> noNumber(Manifest workload) {
        return workload.map("spec").containsKey("replicas")
                ? Stream.of("every apply would undo the autoscaler's work")
                : Stream.empty();
    }

    private static Stream<String> twice(Manifest autoscaler) {
        Map<String, Object> spec = autoscaler.map("spec");
        boolean isTwice =
                spec.get("minReplicas") instanceof Integer least
                        && spec.get("maxReplicas") instanceof Integer most
                        && least >= 2
                        && most >= least;
        return isTwice ? Stream.empty() : Stream.of("may run less than two pods");
    }

    private static Stream<String> metric(Manifest autoscaler) {
        boolean isByProcessor =
                mapsIn(autoscaler.content(), "spec", "metrics").stream()
                        .map(metric -> mapIn(metric, "resource"))
                        .anyMatch(resource ->
                                textIn(resource, "name").equals("cpu")
                                        && mapIn(resource, "target").get("averageUtilization")
                                                instanceof Integer);
        return isByProcessor ? Stream.empty() : Stream.of("does not look at the processor");
    }

    private static Stream<String> calm(Manifest autoscaler) {
        Map<String, Object> down = autoscaler.map("spec", "behavior", "scaleDown");
        boolean isCalm =
                down.get("stabilizationWindowSeconds") instanceof Integer seconds
                        && seconds >= CALM_SECONDS
                        && !mapsIn(down, "policies").isEmpty();
        return isCalm ? Stream.empty() : Stream.of("gives up pods as soon as load pauses");
    }
}
