package org.chipgraph.deployment.policy;

import static org.chipgraph.deployment.Manifest.mapsIn;
import static org.chipgraph.deployment.Manifest.textIn;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chipgraph.deployment.Manifest;
import org.chipgraph.deployment.Manifests;

/// PostgreSQL in the cluster: room for every client, copies, and backups.
final class Databases {

    private static final int POOL = 16;
    private static final int RESERVED = 20;
    private static final Pattern MAX_CONNECTIONS = Pattern.compile("max_connections=(\\d+)");
    private static final Pattern DATABASE =
            Pattern.compile("jdbc:postgresql://postgres:\\d+,postgres-other:\\d+/([a-z]+).*");

    private Databases() {}

    static List<Policy> policies() {
        return List.of(
                new Policy("the database has room for every pool", Databases::room),
                ofClusters("a database survives the loss of an instance", Databases::copies),
                ofClusters("a database is backed up", Databases::backup),
                ofClusters("every database is made, with its roles", Databases::made));
    }

    private interface Check {
        Stream<String> apply(Manifests manifests, Manifest cluster);
    }

    private static Policy ofClusters(String name, Check check) {
        return new Policy(
                name,
                manifests ->
                        Policy.located(manifests.of("Cluster"), it -> check.apply(manifests, it)));
    }

    private static List<String> room(Manifests manifests) {
        long wanted = RESERVED;
        for (Manifest server : manifests.ourServers().toList()) {
            if (DATABASE.matcher(url(manifests, server)).matches()) {
                wanted += POOL * mostPods(manifests, server);
            }
        }
        for (Manifest keycloak : manifests.find("Deployment", "keycloak").stream().toList()) {
            String pool = Variables.of(manifests, keycloak).value("KC_DB_POOL_MAX_SIZE");
            wanted += pool.isEmpty() ? 100 : Long.parseLong(pool);
        }
        long needed = wanted;
        return Stream.concat(
                        manifests.find("StatefulSet", "postgres").stream()
                                .map(it -> it.containers().getFirst().get("args"))
                                .map(String::valueOf),
                        manifests
                                .of("Cluster")
                                .map(it -> it.map("spec", "postgresql", "parameters").toString()))
                .filter(text -> connections(text) < needed)
                .map(text -> needed + " connections may be wanted of a server with " + text)
                .toList();
    }

    private static long connections(String text) {
        Matcher found = MAX_CONNECTIONS.matcher(text);
        return found.find() ? Long.parseLong(found.group(1)) : 100;
    }

    /// With the one more that a roll-out starts.
    private static int mostPods(Manifests manifests, Manifest server) {
        return manifests
                        .find("HorizontalPodAutoscaler", server.name())
                        .map(it -> it.map("spec").get("maxReplicas"))
                        .filter(Integer.class::isInstance)
                        .map(Integer.class::cast)
                        .orElse(2)
                + 1;
    }

    private static String url(Manifests manifests, Manifest workload) {
        return Variables.of(manifests, workload).value("QUARKUS_DATASOURCE_JDBC_URL");
    }

    private static Stream<String> copies(Manifests manifests, Manifest cluster) {
        Map<String, Object> synchronous = cluster.map("spec", "postgresql", "synchronous");
        boolean survives =
                cluster.map("spec").get("instances") instanceof Integer instances
                        && instances >= 3
                        && synchronous.get("number") instanceof Integer number
                        && number >= 1
                        && number <= instances - 2
                        && textIn(synchronous, "dataDurability").equals("required");
        return survives
                ? Stream.empty()
                : Stream.of("loses acknowledged changes, or stops, with one instance");
    }

    private static Stream<String> backup(Manifests manifests, Manifest cluster) {
        boolean archives =
                mapsIn(cluster.content(), "spec", "plugins").stream()
                        .filter(plugin -> Boolean.TRUE.equals(plugin.get("isWALArchiver")))
                        .map(plugin -> textIn(plugin, "parameters", "barmanObjectName"))
                        .anyMatch(store -> manifests.find("ObjectStore", store).isPresent());
        boolean isScheduled =
                manifests
                        .of("ScheduledBackup")
                        .filter(it -> it.text("spec", "cluster", "name").equals(cluster.name()))
                        .anyMatch(it -> it.text("spec", "method").equals("plugin"));
        return archives && isScheduled
                ? Stream.empty()
                : Stream.of("has no archive or no scheduled backup");
    }

    private static Stream<String> made(Manifests manifests, Manifest cluster) {
        var databases =
                manifests
                        .of("Database")
                        .map(it -> it.text("spec", "name") + " of " + it.text("spec", "owner"))
                        .collect(Collectors.toSet());
        var roles =
                mapsIn(cluster.content(), "spec", "managed", "roles").stream()
                        .map(it -> textIn(it, "name") + " " + textIn(it, "passwordSecret", "name"))
                        .collect(Collectors.toSet());
        Stream<String> ours =
                manifests
                        .ourServers()
                        .flatMap(server -> database(url(manifests, server)))
                        .filter(name ->
                                !databases.contains(name + " of " + name + "_owner")
                                        || !roles.contains(
                                                name + "_owner " + name + "-database-owner")
                                        || !roles.contains(name + " " + name + "-database"));
        Stream<String> keycloaks =
                manifests.find("Deployment", "keycloak").stream()
                        .map(it -> Variables.of(manifests, it).value("KC_DB_URL"))
                        .flatMap(Databases::database)
                        .filter(name ->
                                !databases.contains(name + " of " + name)
                                        || !roles.contains(name + " " + name + "-database"));
        return Stream.concat(ours, keycloaks).map(name -> "does not make all of " + name);
    }

    private static Stream<String> database(String url) {
        Matcher matcher = DATABASE.matcher(url);
        return matcher.matches() ? Stream.of(matcher.group(1)) : Stream.empty();
    }
}
