package org.chipgraph.deployment.mutation;

import static org.chipgraph.deployment.mutation.Place.app;
import static org.chipgraph.deployment.mutation.Place.pod;
import static org.chipgraph.deployment.mutation.Place.spread;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Documents that are good alone and wrong together.
final class SystemMutations {

    private static final String CHIPS = "Deployment/chips";
    private static final String GATEWAY = "Deployment/gateway";
    private static final String POSTGRES = "StatefulSet/postgres";

    private SystemMutations() {}

    static List<Mutation> all() {
        return Stream.of(availability(), references(), secrecyAndSettings())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> availability() {
        return List.of(
                new Mutation(
                        "pods stopped first",
                        "a roll-out takes nothing away first",
                        it ->
                                it.set(
                                        CHIPS,
                                        1,
                                        "spec",
                                        "strategy",
                                        "rollingUpdate",
                                        "maxUnavailable")),
                new Mutation(
                        "short grace",
                        "shutdown fits the grace period",
                        it -> it.set(CHIPS, 30, pod("terminationGracePeriodSeconds"))),
                new Mutation(
                        "no pause before the stop",
                        "shutdown fits the grace period",
                        it -> it.remove(CHIPS, app("lifecycle"))),
                new Mutation(
                        "no farewell to kept connections",
                        "shutdown fits the grace period",
                        it -> it.remove(CHIPS, app("env", 0, "value"))),
                new Mutation(
                        "hosts only where there are zones",
                        "pods spread over hosts where there are no zones",
                        it -> it.remove(CHIPS, pod("affinity"))),
                new Mutation(
                        "hosts apart for old and new pods",
                        "pods spread over hosts where there are no zones",
                        it ->
                                it.set(
                                        CHIPS,
                                        List.of("app.kubernetes.io/name"),
                                        pod(
                                                "affinity",
                                                "podAntiAffinity",
                                                "preferredDuringSchedulingIgnoredDuringExecution",
                                                0,
                                                "podAffinityTerm",
                                                "matchLabelKeys"))),
                new Mutation(
                        "spread without zones",
                        "pods spread over zones and hosts",
                        it -> it.set(CHIPS, "rack", spread("topologyKey"))),
                new Mutation(
                        "spread over old and new pods",
                        "pods spread over zones and hosts",
                        it -> it.remove(CHIPS, spread("matchLabelKeys"))),
                new Mutation(
                        "no budget",
                        "each workload has a disruption budget",
                        it -> it.drop("PodDisruptionBudget/gateway")),
                new Mutation(
                        "no budget of the database",
                        "each workload has a disruption budget",
                        it -> it.drop("PodDisruptionBudget/postgres")),
                new Mutation(
                        "budget for healthy pods only",
                        "a budget lets broken pods go",
                        it ->
                                it.remove(
                                        "PodDisruptionBudget/chips",
                                        "spec",
                                        "unhealthyPodEvictionPolicy")));
    }

    private static List<Mutation> references() {
        String exist = "ConfigMaps and Secrets that pods name exist";
        return List.of(
                new Mutation("no ConfigMap", exist, it -> it.drop("ConfigMap/identity")),
                new Mutation("no Secret", exist, it -> it.drop("Secret/chips-database")),
                new Mutation(
                        "no such key of the Secret",
                        exist,
                        it -> it.remove("Secret/chips-database", "data", "password")),
                new Mutation("no realm", exist, it -> it.drop("ConfigMap/keycloak-realm")),
                new Mutation(
                        "no service account",
                        "service accounts that pods name exist",
                        it -> it.drop("ServiceAccount/postgres")),
                new Mutation(
                        "mount of no volume",
                        "mounts name volumes of their pod",
                        it -> it.set(GATEWAY, "graph", app("volumeMounts", 0, "name"))),
                new Mutation(
                        "unused volume",
                        "volumes are used",
                        it ->
                                it.addTo(
                                        CHIPS,
                                        Map.of("name", "extra", "emptyDir", Map.of()),
                                        pod("volumes"))),
                new Mutation(
                        "huge supergraph",
                        "ConfigMaps are small enough to be stored",
                        it ->
                                it.set(
                                        "ConfigMap/supergraph",
                                        "x".repeat(1024 * 1024 + 1),
                                        "data",
                                        "supergraph.graphql")),
                new Mutation(
                        "configuration under a fixed name",
                        "every ConfigMap and Secret is named after its content",
                        it -> it.rename("ConfigMap/supergraph", "supergraph")));
    }

    private static List<Mutation> secrecyAndSettings() {
        return List.of(
                new Mutation(
                        "literal password",
                        "no variable holds a secret literally",
                        it -> it.set(POSTGRES, "demo", app("env", 1, "value"))),
                new Mutation(
                        "password in an address",
                        "no ConfigMap holds a secret",
                        it ->
                                it.set(
                                        "ConfigMap/chips",
                                        "jdbc:postgresql://postgres:5432/chips?user=a&password=b",
                                        "data",
                                        "QUARKUS_DATASOURCE_JDBC_URL")),
                new Mutation(
                        "misspelt setting of Quarkus",
                        "every variable is a setting of the application",
                        it -> it.set("ConfigMap/chips", "8080", "data", "QUARKUS_HTTP_PROT")),
                new Mutation(
                        "setting that is fixed at build time",
                        "every variable is a setting of the application",
                        it -> it.set("ConfigMap/chips", "/api", "data", "QUARKUS_HTTP_ROOT_PATH")),
                new Mutation(
                        "misspelt setting of the gateway",
                        "every variable is a setting of the application",
                        it -> it.set("ConfigMap/gateway", "x", "data", "CHIPGRAPH_SUPERGRAF")),
                new Mutation(
                        "no issuer",
                        "every required setting is set",
                        it -> it.remove("ConfigMap/identity", "data", "QUARKUS_OIDC_TOKEN_ISSUER")),
                new Mutation(
                        "listens to itself only",
                        "the process listens where its port is declared",
                        it -> it.set("ConfigMap/gateway", "127.0.0.1", "data", "CHIPGRAPH_HOST")),
                new Mutation(
                        "subgraph without an address",
                        "the gateway knows the address of every subgraph",
                        it ->
                                it.remove(
                                        "ConfigMap/gateway",
                                        "data",
                                        "CHIPGRAPH_SUBGRAPHS_EVENTS_URL")),
                new Mutation(
                        "supergraph mounted elsewhere",
                        "the supergraph's path is mounted",
                        it ->
                                it.set(
                                        "ConfigMap/gateway",
                                        "/tmp/s.graphql",
                                        "data",
                                        "CHIPGRAPH_SUPERGRAPH")));
    }
}
