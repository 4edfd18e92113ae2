package org.chipgraph.deployment.mutation;

import static org.chipgraph.deployment.mutation.Place.app;
import static org.chipgraph.deployment.mutation.Place.pod;
import static org.chipgraph.deployment.mutation.Place.podLabel;
import static org.chipgraph.deployment.mutation.Place.port;
import static org.chipgraph.deployment.mutation.Place.rule;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Documents that an API server would refuse.
final class StructureMutations {

    private static final String CHIPS = "Deployment/chips";

    private StructureMutations() {}

    static List<Mutation> all() {
        return Stream.of(fields(), values()).flatMap(List::stream).toList();
    }

    private static List<Mutation> fields() {
        return List.of(
                broken("misspelt field", it -> it.set(CHIPS, "x", pod("serviceAcountName"))),
                broken(
                        "misspelt probe field",
                        it -> it.set(CHIPS, 1, app("livenessProbe", "period"))),
                broken("field on the wrong level", it -> it.set(CHIPS, 2, "revisionHistoryLimit")),
                broken("no selector", it -> it.remove(CHIPS, "spec", "selector")),
                broken("no container name", it -> it.remove(CHIPS, app("name"))),
                broken(
                        "no most replicas",
                        it -> it.remove("HorizontalPodAutoscaler/chips", "spec", "maxReplicas")),
                broken("no service port", it -> it.remove("Service/chips", port("port"))));
    }

    private static List<Mutation> values() {
        return List.of(
                broken(
                        "text for a number",
                        it -> it.set(CHIPS, "2", "spec", "revisionHistoryLimit")),
                broken("number for a label", it -> it.set(CHIPS, 1.0, podLabel("version"))),
                broken("number for a variable", it -> it.set(CHIPS, 20, app("env", 0, "value"))),
                broken(
                        "text for a boolean",
                        it -> it.set(CHIPS, "false", pod("enableServiceLinks"))),
                broken("mapping for a list", it -> it.set(CHIPS, Map.of(), app("env"))),
                broken(
                        "no quantity",
                        it -> it.set(CHIPS, "512MB", app("resources", "limits", "memory"))),
                broken(
                        "no percentage",
                        it ->
                                it.set(
                                        CHIPS,
                                        "a lot",
                                        "spec",
                                        "strategy",
                                        "rollingUpdate",
                                        "maxSurge")),
                broken("unknown word", it -> it.set(CHIPS, "Sometimes", app("imagePullPolicy"))),
                broken(
                        "two handlers in a probe",
                        it ->
                                it.set(
                                        CHIPS,
                                        Map.of("port", 8080),
                                        app("livenessProbe", "tcpSocket"))),
                broken(
                        "probe without handler",
                        it -> it.remove(CHIPS, app("livenessProbe", "httpGet"))),
                broken(
                        "variable given twice",
                        it ->
                                it.addTo(
                                        CHIPS,
                                        Map.of("name", "QUARKUS_SHUTDOWN_TIMEOUT"),
                                        app("env"))),
                broken(
                        "long port name",
                        it -> it.set(CHIPS, "a-very-long-port-name", app("ports", 0, "name"))),
                broken("capital in a name", it -> it.rename("Service/chips", "Chips")),
                broken("space in a label", it -> it.set(CHIPS, "a b", podLabel("component"))),
                broken(
                        "unknown protocol",
                        it ->
                                it.set(
                                        "NetworkPolicy/dns",
                                        "tcp",
                                        rule("egress", "ports", 0, "protocol"))),
                broken("old apiVersion", it -> it.set(CHIPS, "extensions/v1beta1", "apiVersion")),
                broken("unknown kind", it -> it.set(CHIPS, "Deploiment", "kind")),
                broken(
                        "no base64",
                        it -> it.set("Secret/chips-database", "pass word", "data", "password")));
    }

    private static Mutation broken(String name, Consumer<Edit> change) {
        return new Mutation(name, Mutation.STRUCTURE, change);
    }
}
