package org.chipgraph.deployment.policy;

import static org.chipgraph.deployment.Manifest.mapsIn;
import static org.chipgraph.deployment.Manifest.textIn;

import io.kubernetes.client.custom.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chipgraph.deployment.Manifest;

/// What a pod may use, and which image it runs.
final class Resources {

    private Resources() {}

    static List<Policy> policies() {
        return List.of(
                ofContainers("every container requests processor and memory", Resources::requests),
                ofContainers("every container has a memory limit", Resources::limit),
                ofContainers("no request is above its limit", Resources::order),
                ofContainers("every image has a fixed tag", Resources::fixedTag),
                Policy.ofWorkloads("every emptyDir has a size limit", Resources::sizeLimits));
    }

    private static Policy ofContainers(
            String name, Function<Map<String, Object>, Stream<String>> check) {
        return Policy.ofWorkloads(
                name, workload -> workload.allContainers().stream().flatMap(check));
    }

    private static Stream<String> requests(Map<String, Object> container) {
        return Stream.of("cpu", "memory")
                .filter(name -> textIn(container, "resources", "requests", name).isEmpty())
                .map(name -> textIn(container, "name") + " requests no " + name);
    }

    private static Stream<String> limit(Map<String, Object> container) {
        return textIn(container, "resources", "limits", "memory").isEmpty()
                ? Stream.of(textIn(container, "name") + " has no memory limit")
                : Stream.empty();
    }

    private static Stream<String> order(Map<String, Object> container) {
        return Stream.of("cpu", "memory")
                .filter(name ->
                        isAbove(
                                textIn(container, "resources", "requests", name),
                                textIn(container, "resources", "limits", name)))
                .map(name -> "requests more " + name + " than its limit");
    }

    private static boolean isAbove(String request, String limit) {
        return !request.isEmpty()
                && !limit.isEmpty()
                && amount(request).compareTo(amount(limit)) > 0;
    }

    private static BigDecimal amount(String quantity) {
        return Quantity.fromString(quantity).getNumber();
    }

    private static Stream<String> fixedTag(Map<String, Object> container) {
        String image = textIn(container, "image");
        String last = image.substring(image.lastIndexOf('/') + 1);
        boolean isFixed =
                last.contains("@sha256:") || last.contains(":") && !last.endsWith(":latest");
        return isFixed ? Stream.empty() : Stream.of("the image " + image + " has no fixed tag");
    }

    private static Stream<String> sizeLimits(Manifest workload) {
        return mapsIn(workload.pod(), "volumes").stream()
                .filter(volume -> volume.containsKey("emptyDir"))
                .filter(volume -> textIn(volume, "emptyDir", "sizeLimit").isEmpty())
                .map(volume -> "the volume " + textIn(volume, "name") + " has no size limit");
    }
}
