package org.chipgraph.deployment.mutation;

import static org.chipgraph.deployment.mutation.Place.app;
import static org.chipgraph.deployment.mutation.Place.label;
import static org.chipgraph.deployment.mutation.Place.port;
import static org.chipgraph.deployment.mutation.Place.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Ways that lead nowhere, and ways that should not be there.
final class NetworkMutations {

    private static final String POSTGRES = "StatefulSet/postgres";
    private static final String REACHED = "every address in the configuration can be reached";
    private static final String NOTHING_ELSE = "no pod reaches what it is not configured for";

    private NetworkMutations() {}

    static List<Mutation> all() {
        return Stream.of(services(), closed(), open()).flatMap(List::stream).toList();
    }

    private static List<Mutation> services() {
        String addresses = "addresses in the configuration lead to Services";
        return List.of(
                new Mutation(
                        "service to no port",
                        "a Service leads to a declared port",
                        it -> it.set("Service/chips", "web", port("targetPort"))),
                new Mutation(
                        "renamed container port",
                        "a Service leads to a declared port",
                        it -> it.set(POSTGRES, "sql", app("ports", 0, "name"))),
                new Mutation("no database service", addresses, it -> it.drop("Service/postgres")),
                new Mutation(
                        "subgraph at another port",
                        addresses,
                        it ->
                                it.set(
                                        "ConfigMap/gateway",
                                        "http://chips:8082/graphql",
                                        "data",
                                        "CHIPGRAPH_SUBGRAPHS_CHIPS_URL")),
                new Mutation(
                        "subgraph open to the world",
                        "no Service is open to the outside",
                        it -> it.set("Service/chips", "LoadBalancer", "spec", "type")));
    }

    private static List<Mutation> closed() {
        return List.of(
                new Mutation(
                        "services closed to the gateway",
                        REACHED,
                        it -> it.drop("NetworkPolicy/subgraphs")),
                new Mutation(
                        "gateway kept from the services",
                        REACHED,
                        it -> it.remove("NetworkPolicy/gateway", "spec", "egress")),
                new Mutation(
                        "port of the Service instead of the pod's",
                        REACHED,
                        it ->
                                it.set(
                                        "NetworkPolicy/gateway",
                                        80,
                                        rule("egress", "ports", 0, "port"))),
                new Mutation(
                        "database closed",
                        REACHED,
                        it -> it.drop("NetworkPolicy/postgres-clients")),
                new Mutation(
                        "identity provider closed",
                        REACHED,
                        it -> it.drop("NetworkPolicy/keycloak-clients")),
                new Mutation(
                        "no names",
                        "pods with addresses can ask for names",
                        it -> it.drop("NetworkPolicy/dns")),
                new Mutation(
                        "no names by TCP",
                        "pods with addresses can ask for names",
                        it ->
                                it.set(
                                        "NetworkPolicy/dns",
                                        "UDP",
                                        rule("egress", "ports", 1, "protocol"))),
                new Mutation(
                        "gateway closed",
                        "the gateway can be called from outside",
                        it -> it.remove("NetworkPolicy/gateway", "spec", "ingress")));
    }

    private static List<Mutation> open() {
        Object[] peer = rule("ingress", "from", 0, "podSelector", "matchLabels");
        return List.of(
                new Mutation(
                        "no default",
                        "what is not allowed is denied",
                        it -> it.drop("NetworkPolicy/default-deny")),
                new Mutation(
                        "egress not denied",
                        "what is not allowed is denied",
                        it ->
                                it.set(
                                        "NetworkPolicy/default-deny",
                                        List.of("Ingress"),
                                        "spec",
                                        "policyTypes")),
                new Mutation(
                        "open to everyone",
                        "a network policy says who and where",
                        it -> it.remove("NetworkPolicy/gateway", rule("ingress", "from"))),
                new Mutation(
                        "open at every port",
                        "a network policy says who and where",
                        it -> it.remove("NetworkPolicy/gateway", rule("ingress", "ports"))),
                new Mutation(
                        "policy of no pod",
                        "a network policy selects pods",
                        it ->
                                it.set(
                                        "NetworkPolicy/gateway",
                                        "web",
                                        "spec",
                                        "podSelector",
                                        "matchLabels",
                                        label("name"))),
                new Mutation(
                        "port that no pod has",
                        "a network policy names ports of the pods",
                        it ->
                                it.set(
                                        "NetworkPolicy/subgraphs",
                                        8081,
                                        rule("ingress", "ports", 0, "port"))),
                new Mutation(
                        "gateway may write to the database",
                        NOTHING_ELSE,
                        it -> {
                            it.set(
                                    "NetworkPolicy/postgres",
                                    Map.of(),
                                    rule("ingress", "from", 0, "podSelector"));
                            it.set(
                                    "NetworkPolicy/postgres-clients",
                                    Map.of(),
                                    "spec",
                                    "podSelector");
                        }),
                new Mutation(
                        "services may call each other",
                        NOTHING_ELSE,
                        it -> {
                            it.set(
                                    "NetworkPolicy/subgraphs",
                                    Map.of(label("part-of"), "chipgraph"),
                                    peer);
                            it.set("NetworkPolicy/gateway", Map.of(), "spec", "podSelector");
                        }));
    }
}
