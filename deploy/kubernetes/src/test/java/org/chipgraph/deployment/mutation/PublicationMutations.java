package org.chipgraph.deployment.mutation;

import java.util.List;
import java.util.function.Consumer;

/// Doors that lead nowhere, or to what must stay inside.
final class PublicationMutations {

    private PublicationMutations() {}

    static List<Mutation> all() {
        return List.of(
                mutation(
                        "route to no Service",
                        "routes and ingresses lead to Services",
                        it ->
                                it.set(
                                        "HTTPRoute/gateway",
                                        "gate",
                                        "spec",
                                        "rules",
                                        0,
                                        "backendRefs",
                                        0,
                                        "name")),
                mutation(
                        "route to another port",
                        "routes and ingresses lead to Services",
                        it ->
                                it.set(
                                        "HTTPRoute/gateway",
                                        80,
                                        "spec",
                                        "rules",
                                        0,
                                        "backendRefs",
                                        0,
                                        "port")),
                mutation(
                        "everything public",
                        "only paths for clients are public",
                        it -> it.remove("HTTPRoute/gateway", "spec", "rules", 0, "matches")),
                mutation(
                        "admin console public",
                        "only paths for clients are public",
                        it ->
                                it.set(
                                        "HTTPRoute/keycloak",
                                        "/admin",
                                        "spec",
                                        "rules",
                                        0,
                                        "matches",
                                        0,
                                        "path",
                                        "value")),
                mutation(
                        "subgraph public",
                        "only paths for clients are public",
                        it ->
                                it.set(
                                        "HTTPRoute/gateway",
                                        "chips",
                                        "spec",
                                        "rules",
                                        0,
                                        "backendRefs",
                                        0,
                                        "name")),
                mutation(
                        "no certificate",
                        "what is public has a name and TLS",
                        it -> it.remove("Gateway/public", "spec", "listeners", 0, "tls")),
                mutation(
                        "certificate of another name",
                        "what is public has a name and TLS",
                        it ->
                                it.set(
                                        "Gateway/public",
                                        "other.example.org",
                                        "spec",
                                        "listeners",
                                        0,
                                        "hostname")),
                mutation(
                        "route by HTTP",
                        "what is public has a name and TLS",
                        it ->
                                it.set(
                                        "HTTPRoute/gateway",
                                        "http",
                                        "spec",
                                        "parentRefs",
                                        0,
                                        "sectionName")),
                mutation(
                        "issuer of another name",
                        "tokens name the public address of the login",
                        it ->
                                it.set(
                                        "ConfigMap/identity",
                                        "https://id.example.org/realms/chipgraph",
                                        "data",
                                        "QUARKUS_OIDC_TOKEN_ISSUER")),
                broken(
                        "misspelt field of a route",
                        it -> it.set("HTTPRoute/gateway", "x", "spec", "hostname")),
                new Mutation(
                        "staging",
                        "ingress without TLS",
                        "what is public has a name and TLS",
                        it -> it.remove("Ingress/gateway", "spec", "tls")),
                new Mutation(
                        "staging",
                        "ingress to metrics",
                        "only paths for clients are public",
                        it ->
                                it.set(
                                        "Ingress/gateway",
                                        "/",
                                        "spec",
                                        "rules",
                                        0,
                                        "http",
                                        "paths",
                                        0,
                                        "path")),
                new Mutation(
                        "staging",
                        "ingress without a type of path",
                        Mutation.STRUCTURE,
                        it ->
                                it.remove(
                                        "Ingress/gateway",
                                        "spec",
                                        "rules",
                                        0,
                                        "http",
                                        "paths",
                                        0,
                                        "pathType")),
                broken(
                        "unknown type of path",
                        it ->
                                it.set(
                                        "HTTPRoute/gateway",
                                        "Prefix",
                                        "spec",
                                        "rules",
                                        0,
                                        "matches",
                                        0,
                                        "path",
                                        "type")));
    }

    private static Mutation mutation(String name, String check, Consumer<Edit> change) {
        return new Mutation("production", name, check, change);
    }

    private static Mutation broken(String name, Consumer<Edit> change) {
        return mutation(name, Mutation.STRUCTURE, change);
    }
}
