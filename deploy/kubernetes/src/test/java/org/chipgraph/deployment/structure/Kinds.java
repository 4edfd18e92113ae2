package org.chipgraph.deployment.structure;

import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.util.Map;
import java.util.Optional;

/// The kinds that our manifests use, with their models. Another kind is refused until it has a line
/// here.
final class Kinds {

    private static final Map<String, Class<?>> MODELS =
            Map.ofEntries(
                    Map.entry("v1 ConfigMap", V1ConfigMap.class),
                    Map.entry("v1 Namespace", V1Namespace.class),
                    Map.entry("v1 Secret", V1Secret.class),
                    Map.entry("v1 Service", V1Service.class),
                    Map.entry("v1 ServiceAccount", V1ServiceAccount.class),
                    Map.entry("apps/v1 Deployment", V1Deployment.class),
                    Map.entry("apps/v1 StatefulSet", V1StatefulSet.class),
                    Map.entry(
                            "autoscaling/v2 HorizontalPodAutoscaler",
                            V2HorizontalPodAutoscaler.class),
                    Map.entry("batch/v1 Job", V1Job.class),
                    Map.entry("networking.k8s.io/v1 Ingress", V1Ingress.class),
                    Map.entry("networking.k8s.io/v1 NetworkPolicy", V1NetworkPolicy.class),
                    Map.entry("policy/v1 PodDisruptionBudget", V1PodDisruptionBudget.class));

    private Kinds() {}

    static Optional<Class<?>> model(String apiVersion, String kind) {
        return Optional.ofNullable(MODELS.get(apiVersion + " " + kind));
    }
}
