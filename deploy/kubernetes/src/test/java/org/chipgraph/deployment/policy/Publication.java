package org.chipgraph.deployment.policy;

import static org.chipgraph.deployment.Manifest.listIn;
import static org.chipgraph.deployment.Manifest.mapIn;
import static org.chipgraph.deployment.Manifest.mapsIn;
import static org.chipgraph.deployment.Manifest.textIn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chipgraph.deployment.Manifest;
import org.chipgraph.deployment.Manifests;

/// What the world may call: certain paths of certain Services, with TLS, under names of ours.
final class Publication {

    /// @param path a prefix
    private record Entrance(Manifest document, String path, String service, String port) {}

    private static final Set<String> PATHS =
            Set.of("gateway /graphql", "keycloak /realms", "keycloak /resources");

    private Publication() {}

    static List<Policy> policies() {
        return List.of(
                new Policy("routes and ingresses lead to Services", Publication::lead),
                new Policy("only paths for clients are public", Publication::paths),
                new Policy("what is public has a name and TLS", Publication::encrypted),
                new Policy("tokens name the public address of the login", Publication::issuer));
    }

    private static List<Entrance> entrances(Manifests manifests) {
        var all = new ArrayList<Entrance>();
        manifests.of("HTTPRoute").forEach(route -> routes(route, all));
        manifests
                .of("Ingress")
                .forEach(ingress -> {
                    for (Map<String, Object> rule : mapsIn(ingress.content(), "spec", "rules")) {
                        for (Map<String, Object> path : mapsIn(rule, "http", "paths")) {
                            Map<String, Object> service = mapIn(path, "backend", "service");
                            all.add(
                                    new Entrance(
                                            ingress,
                                            textIn(path, "path"),
                                            textIn(service, "name"),
                                            textIn(service, "port", "name")));
                        }
                    }
                });
        return all;
    }

    private static void routes(Manifest route, List<Entrance> all) {
        for (Map<String, Object> rule : mapsIn(route.content(), "spec", "rules")) {
            for (Map<String, Object> backend : mapsIn(rule, "backendRefs")) {
                List<String> paths =
                        mapsIn(rule, "matches").stream()
                                .map(match -> textIn(match, "path", "value"))
                                .toList();
                for (String path : paths.isEmpty() ? List.of("/") : paths) {
                    all.add(
                            new Entrance(
                                    route, path, textIn(backend, "name"), textIn(backend, "port")));
                }
            }
        }
    }

    private static List<String> lead(Manifests manifests) {
        return entrances(manifests).stream()
                .filter(entrance ->
                        manifests.find("Service", entrance.service()).stream()
                                .flatMap(it -> mapsIn(it.content(), "spec", "ports").stream())
                                .noneMatch(port ->
                                        textIn(port, "name").equals(entrance.port())
                                                || textIn(port, "port").equals(entrance.port())))
                .map(it -> it.document().id() + " leads to no Service: " + it.service())
                .toList();
    }

    /// Health, metrics and the admin console stay inside.
    private static List<String> paths(Manifests manifests) {
        return entrances(manifests).stream()
                .filter(it -> !PATHS.contains(it.service() + " " + it.path()))
                .map(it -> it.document().id() + " opens " + it.service() + it.path())
                .toList();
    }

    private static List<String> encrypted(Manifests manifests) {
        return Policy.located(
                manifests.all().stream().filter(it -> it.is("HTTPRoute", "Ingress")),
                document -> {
                    List<Object> hosts = hosts(document);
                    boolean redirects =
                            entrances(manifests).stream()
                                    .noneMatch(it -> it.document().equals(document));
                    boolean isEncrypted =
                            document.is("Ingress")
                                    ? mapsIn(document.content(), "spec", "tls").stream()
                                            .anyMatch(
                                                    tls -> listIn(tls, "hosts").containsAll(hosts))
                                    : listens(manifests, document, hosts);
                    return redirects || !hosts.isEmpty() && isEncrypted
                            ? Stream.empty()
                            : Stream.of("is public without TLS");
                });
    }

    private static List<Object> hosts(Manifest document) {
        return document.is("HTTPRoute")
                ? listIn(document.content(), "spec", "hostnames")
                : mapsIn(document.content(), "spec", "rules").stream()
                        .<Object>map(rule -> textIn(rule, "host"))
                        .toList();
    }

    private static boolean listens(Manifests manifests, Manifest route, List<Object> hosts) {
        return mapsIn(route.content(), "spec", "parentRefs").stream()
                .allMatch(parent ->
                        manifests.find("Gateway", textIn(parent, "name")).stream()
                                .flatMap(it -> mapsIn(it.content(), "spec", "listeners").stream())
                                .filter(it ->
                                        textIn(it, "name").equals(textIn(parent, "sectionName")))
                                .anyMatch(it ->
                                        textIn(it, "protocol").equals("HTTPS")
                                                && !mapsIn(it, "tls", "certificateRefs").isEmpty()
                                                && hosts.equals(List.of(textIn(it, "hostname")))));
    }

    private static List<String> issuer(Manifests manifests) {
        return entrances(manifests).stream()
                .filter(it -> it.service().equals("keycloak"))
                .flatMap(entrance ->
                        manifests
                                .of("ConfigMap")
                                .map(config -> config.text("data", "QUARKUS_OIDC_TOKEN_ISSUER"))
                                .filter(issuer -> !issuer.isEmpty())
                                .filter(issuer ->
                                        hosts(entrance.document()).stream()
                                                .noneMatch(host ->
                                                        issuer.startsWith("https://" + host + "/")))
                                .map(issuer -> "tokens name " + issuer + ", which is not public"))
                .distinct()
                .toList();
    }
}
