package org.chipgraph.deployment.mutation;

import java.util.List;

/// Too few pods, or a number that two decide.
final class ScalingMutations {

    private static final String CHIPS = "HorizontalPodAutoscaler/chips";

    private ScalingMutations() {}

    static List<Mutation> all() {
        return List.of(
                new Mutation(
                        "a single pod",
                        "each process runs at least twice",
                        it -> it.set(CHIPS, 1, "spec", "minReplicas")),
                new Mutation(
                        "most below least",
                        "each process runs at least twice",
                        it -> it.set(CHIPS, 3, "spec", "minReplicas")),
                new Mutation(
                        "no autoscaler", "each process has an autoscaler", it -> it.drop(CHIPS)),
                new Mutation(
                        "autoscaler of nothing",
                        "each process has an autoscaler",
                        it -> it.set(CHIPS, "chip", "spec", "scaleTargetRef", "name")),
                new Mutation(
                        "number in the Deployment",
                        "only the autoscaler sets the number",
                        it -> it.set("Deployment/chips", 2, "spec", "replicas")),
                new Mutation(
                        "scales by memory",
                        "processes scale with the use of their processor",
                        it -> it.set(CHIPS, "memory", "spec", "metrics", 0, "resource", "name")),
                new Mutation(
                        "nervous",
                        "scaling down is slow",
                        it -> it.remove(CHIPS, "spec", "behavior", "scaleDown")));
    }
}
