package org.chipgraph.deployment.structure;

import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1ContainerPort;
import io.kubernetes.client.openapi.models.V1DeploymentStrategy;
import io.kubernetes.client.openapi.models.V1EnvVar;
import io.kubernetes.client.openapi.models.V1EnvVarSource;
import io.kubernetes.client.openapi.models.V1LabelSelectorRequirement;
import io.kubernetes.client.openapi.models.V1LifecycleHandler;
import io.kubernetes.client.openapi.models.V1NetworkPolicyPort;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudgetSpec;
import io.kubernetes.client.openapi.models.V1PodSecurityContext;
import io.kubernetes.client.openapi.models.V1PodSpec;
import io.kubernetes.client.openapi.models.V1Probe;
import io.kubernetes.client.openapi.models.V1SeccompProfile;
import io.kubernetes.client.openapi.models.V1ServicePort;
import io.kubernetes.client.openapi.models.V1ServiceSpec;
import io.kubernetes.client.openapi.models.V1TopologySpreadConstraint;
import io.kubernetes.client.openapi.models.V1Volume;
import io.kubernetes.client.openapi.models.V1VolumeMount;
import io.kubernetes.client.openapi.models.V1VolumeProjection;
import io.kubernetes.client.openapi.models.V2HPAScalingPolicy;
import io.kubernetes.client.openapi.models.V2MetricSpec;
import io.kubernetes.client.openapi.models.V2MetricTarget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What an API server checks beyond types and the models do not say: allowed words, either-or,
/// names, uniqueness.
final class Rules {

    private record Words(Class<?> model, String field, Set<String> allowed) {}

    private static final List<Words> WORDS =
            List.of(
                    words(V1Container.class, "imagePullPolicy", "Always IfNotPresent Never"),
                    words(V1ContainerPort.class, "protocol", "TCP UDP SCTP"),
                    words(V1ServicePort.class, "protocol", "TCP UDP SCTP"),
                    words(
                            V2MetricSpec.class,
                            "type",
                            "Resource ContainerResource Pods Object External"),
                    words(V2MetricTarget.class, "type", "Utilization Value AverageValue"),
                    words(V2HPAScalingPolicy.class, "type", "Pods Percent"),
                    words(V1NetworkPolicyPort.class, "protocol", "TCP UDP SCTP"),
                    words(
                            V1LabelSelectorRequirement.class,
                            "operator",
                            "In NotIn Exists DoesNotExist"),
                    words(V1ServiceSpec.class, "type", "ClusterIP NodePort LoadBalancer"),
                    words(V1DeploymentStrategy.class, "type", "RollingUpdate Recreate"),
                    words(V1SeccompProfile.class, "type", "RuntimeDefault Localhost Unconfined"),
                    words(V1PodSpec.class, "restartPolicy", "Always Never OnFailure"),
                    words(
                            V1PodSecurityContext.class,
                            "fsGroupChangePolicy",
                            "OnRootMismatch Always"),
                    words(
                            V1PodDisruptionBudgetSpec.class,
                            "unhealthyPodEvictionPolicy",
                            "AlwaysAllow IfHealthyBudget"),
                    words(
                            V1TopologySpreadConstraint.class,
                            "whenUnsatisfiable",
                            "DoNotSchedule ScheduleAnyway"));

    /// Models of which exactly one field may be set, apart from those named here.
    private static final Map<Class<?>, Set<String>> ONE_OF =
            Map.of(
                    V1Volume.class, Set.of("name"),
                    V1VolumeProjection.class, Set.of(),
                    V1EnvVar.class, Set.of("name"),
                    V1EnvVarSource.class, Set.of(),
                    V1LifecycleHandler.class, Set.of(),
                    V1Probe.class,
                            Set.of(
                                    "initialDelaySeconds",
                                    "periodSeconds",
                                    "timeoutSeconds",
                                    "successThreshold",
                                    "failureThreshold",
                                    "terminationGracePeriodSeconds"));

    private static final Map<String, String> KEYS =
            Map.of(
                    "containers", "name",
                    "initContainers", "name",
                    "volumes", "name",
                    "env", "name",
                    "volumeMounts", "mountPath",
                    "ports", "name");

    private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?");
    private static final Pattern PORT_NAME = Pattern.compile("[a-z0-9]([a-z0-9-]{0,13}[a-z0-9])?");
    private static final Pattern LABEL =
            Pattern.compile("([A-Za-z0-9]([\\w.-]{0,61}[A-Za-z0-9])?)?");

    private Rules() {}

    static List<String> problems(Class<?> model, Map<?, ?> content) {
        var problems = new ArrayList<String>();
        for (Words words : WORDS) {
            Object word = content.get(words.field());
            if (words.model() == model && word != null && !words.allowed().contains(word)) {
                problems.add(
                        "has %s: %s; one of %s".formatted(words.field(), word, words.allowed()));
            }
        }
        if (ONE_OF.containsKey(model)) {
            var set = new HashSet<Object>(content.keySet());
            set.removeAll(ONE_OF.get(model));
            if (set.size() != 1) {
                problems.add("needs exactly one kind of source or handler, not " + set);
            }
        }
        KEYS.forEach((field, key) -> unique(content.get(field), field, key, problems));
        names(model, content, problems);
        return problems;
    }

    private static void unique(
            @Nullable Object value, String field, String key, List<String> problems) {
        var seen = new HashSet<Object>();
        if (value instanceof List<?> list) {
            for (Object element : list) {
                if (element instanceof Map<?, ?> map
                        && map.containsKey(key)
                        && !seen.add(map.get(key))) {
                    problems.add("has %s twice in %s".formatted(map.get(key), field));
                }
            }
        }
    }

    private static void names(Class<?> model, Map<?, ?> content, List<String> problems) {
        boolean isPort = model == V1ContainerPort.class || model == V1ServicePort.class;
        Object name = content.get("name");
        if (isPort && (name == null || !PORT_NAME.matcher(name.toString()).matches())) {
            problems.add("needs a name of at most 15 small letters, digits or dashes, not " + name);
        }
        if (model == V1VolumeMount.class
                && !String.valueOf(content.get("mountPath")).startsWith("/")) {
            problems.add("needs an absolute mountPath");
        }
        if (model != V1ObjectMeta.class) {
            return;
        }
        if (name != null && !NAME.matcher(name.toString()).matches()) {
            problems.add("has a name that is not a DNS name: " + name);
        }
        if (content.get("labels") instanceof Map<?, ?> labels) {
            labels.forEach((label, value) -> {
                if (!LABEL.matcher(String.valueOf(value)).matches()) {
                    problems.add(
                            "has a label %s that is no label value: %s".formatted(label, value));
                }
            });
        }
    }

    private static Words words(Class<?> model, String field, String allowed) {
        return new Words(model, field, Set.copyOf(Arrays.asList(allowed.split(" "))));
    }
}
