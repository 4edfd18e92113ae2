package org.chipgraph.deployment.structure;

import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import java.util.Map;
import java.util.Optional;

/// The kinds that our manifests use, with their models. Another kind is refused until it has a line
/// here.
final class Kinds {

    private static final Map<String, Class<?>> MODELS =
            Map.of(
                    "v1 ConfigMap", V1ConfigMap.class,
                    "v1 Namespace", V1Namespace.class,
                    "v1 Secret", V1Secret.class,
                    "v1 Service", V1Service.class,
                    "v1 ServiceAccount", V1ServiceAccount.class,
                    "apps/v1 Deployment", V1Deployment.class,
                    "apps/v1 StatefulSet", V1StatefulSet.class,
                    "policy/v1 PodDisruptionBudget", V1PodDisruptionBudget.class);

    private Kinds() {}

    static Optional<Class<?>> model(String apiVersion, String kind) {
        return Optional.ofNullable(MODELS.get(apiVersion + " " + kind));
    }
}
