package org.chipgraph.deployment.mutation;

import static org.chipgraph.deployment.mutation.Place.app;
import static org.chipgraph.deployment.mutation.Place.label;
import static org.chipgraph.deployment.mutation.Place.matchLabel;
import static org.chipgraph.deployment.mutation.Place.pod;
import static org.chipgraph.deployment.mutation.Place.podLabel;

import java.util.List;
import java.util.stream.Stream;

/// Workloads that are found, asked or sized wrongly.
final class WorkloadMutations {

    private static final String CHIPS = "Deployment/chips";

    private WorkloadMutations() {}

    static List<Mutation> all() {
        return Stream.of(labels(), probes(), resources()).flatMap(List::stream).toList();
    }

    private static List<Mutation> labels() {
        return List.of(
                new Mutation(
                        "selector of other pods",
                        "a workload selects its own pods",
                        it -> it.set(CHIPS, "chip", matchLabel("name"))),
                new Mutation(
                        "service of no pods",
                        "a Service selects pods",
                        it -> it.set("Service/chips", "chip", "spec", "selector", label("name"))),
                new Mutation(
                        "budget of no pods",
                        "a disruption budget selects pods",
                        it -> it.set("PodDisruptionBudget/chips", "chip", matchLabel("name"))),
                new Mutation(
                        "selector of everything",
                        "no two workloads have the same selector",
                        it -> it.remove(CHIPS, matchLabel("name"))),
                new Mutation(
                        "dots in a name",
                        "a workload's name may be a host name",
                        it -> it.rename("Job/chips-migration-1-0-0", "chips-migration-1.0.0")),
                new Mutation(
                        "version in a selector",
                        "no selector names a version",
                        it ->
                                it.set(
                                        "Service/chips",
                                        "1.0.0",
                                        "spec",
                                        "selector",
                                        label("version"))),
                new Mutation(
                        "no component label",
                        "pods carry the recommended labels",
                        it -> it.remove(CHIPS, podLabel("component"))),
                new Mutation(
                        "image moved without its label",
                        "the version label is the image's tag",
                        it -> it.set(CHIPS, "chipgraph/chips:1.0.1", app("image"))));
    }

    private static List<Mutation> probes() {
        return List.of(
                new Mutation(
                        "no readiness probe",
                        "every container has all three probes",
                        it -> it.remove(CHIPS, app("readinessProbe"))),
                new Mutation(
                        "probe at another port",
                        "probes ask at declared ports",
                        it -> it.set(CHIPS, "management", app("startupProbe", "httpGet", "port"))),
                new Mutation(
                        "liveness asks for readiness",
                        "readiness and liveness ask different things",
                        it ->
                                it.set(
                                        CHIPS,
                                        "/q/health/ready",
                                        app("livenessProbe", "httpGet", "path"))),
                new Mutation(
                        "misspelt probe path",
                        "our probes ask Quarkus' own paths",
                        it ->
                                it.set(
                                        CHIPS,
                                        "/health/ready",
                                        app("readinessProbe", "httpGet", "path"))),
                new Mutation(
                        "impatient start",
                        "a start may take a minute",
                        it -> it.set(CHIPS, 5, app("startupProbe", "failureThreshold"))));
    }

    private static List<Mutation> resources() {
        return List.of(
                new Mutation(
                        "no processor request",
                        "every container requests processor and memory",
                        it -> it.remove(CHIPS, app("resources", "requests", "cpu"))),
                new Mutation(
                        "no memory limit",
                        "every container has a memory limit",
                        it -> it.remove(CHIPS, app("resources", "limits", "memory"))),
                new Mutation(
                        "request above limit",
                        "no request is above its limit",
                        it -> it.set(CHIPS, "1Gi", app("resources", "requests", "memory"))),
                new Mutation(
                        "latest image",
                        "every image has a fixed tag",
                        it -> it.set(CHIPS, "registry:5000/chipgraph/chips:latest", app("image"))),
                new Mutation(
                        "image without a tag",
                        "every image has a fixed tag",
                        it -> it.set(CHIPS, "registry:5000/chipgraph/chips", app("image"))),
                new Mutation(
                        "unbounded scratch space",
                        "every emptyDir has a size limit",
                        it -> it.remove(CHIPS, pod("volumes", 0, "emptyDir", "sizeLimit"))));
    }
}
