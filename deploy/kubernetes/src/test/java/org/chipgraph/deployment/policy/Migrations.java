package org.chipgraph.deployment.policy;

import static org.chipgraph.deployment.Manifest.listIn;
import static org.chipgraph.deployment.Manifest.mapsIn;
import static org.chipgraph.deployment.Manifest.textIn;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chipgraph.deployment.Manifest;
import org.chipgraph.deployment.Manifests;

/// Schemas are changed by Jobs that may, before services that may not start.
final class Migrations {

    private static final String MIGRATE = "QUARKUS_FLYWAY_MIGRATE_AT_START";
    private static final String VALIDATE = "QUARKUS_FLYWAY_VALIDATE_AT_START";
    private static final String OWNER = "-database-owner";

    private Migrations() {}

    static List<Policy> policies() {
        return List.of(
                new Policy("each service has a migration of its own image", Migrations::exists),
                ofJobs("a migration migrates and ends", Migrations::migrates),
                ofJobs("a migration runs as the owner of the database", Migrations::asOwner),
                ofJobs("a migration is named after its release", Migrations::named),
                ofJobs("a migration survives a drain and is tried again", Migrations::patient),
                new Policy("a service checks its schema", Migrations::checks),
                Policy.ofOurServers("a service cannot change its schema", Migrations::asNobody));
    }

    private static Policy ofJobs(String name, Check check) {
        return new Policy(
                name,
                manifests ->
                        Policy.located(manifests.of("Job"), job -> check.apply(manifests, job)));
    }

    private interface Check {
        Stream<String> apply(Manifests manifests, Manifest job);
    }

    private static Stream<Manifest> services(Manifests manifests) {
        return manifests
                .ourServers()
                .filter(it ->
                        Variables.of(manifests, it)
                                .values()
                                .containsKey("QUARKUS_DATASOURCE_JDBC_URL"));
    }

    private static List<String> exists(Manifests manifests) {
        return Policy.located(
                services(manifests),
                service ->
                        manifests.of("Job").anyMatch(job -> isOf(manifests, job, service))
                                ? Stream.empty()
                                : Stream.of("nothing migrates its database"));
    }

    private static boolean isOf(Manifests manifests, Manifest job, Manifest service) {
        return image(job).equals(image(service))
                && url(manifests, job).equals(url(manifests, service));
    }

    private static String image(Manifest workload) {
        return textIn(workload.containers().getFirst(), "image");
    }

    private static String url(Manifests manifests, Manifest workload) {
        return Variables.of(manifests, workload).value("QUARKUS_DATASOURCE_JDBC_URL");
    }

    private static Stream<String> migrates(Manifests manifests, Manifest job) {
        Variables variables = Variables.of(manifests, job);
        // What is validated first would have to be migrated already.
        return Map.of(MIGRATE, "true", VALIDATE, "false", "QUARKUS_INIT_AND_EXIT", "true")
                .entrySet()
                .stream()
                .filter(it -> !variables.value(it.getKey()).equals(it.getValue()))
                .map(it -> "does not set " + it);
    }

    private static Stream<String> asOwner(Manifests manifests, Manifest job) {
        String application = secretOf(job, "QUARKUS_DATASOURCE_USERNAME");
        String owner = secretOf(job, "QUARKUS_FLYWAY_USERNAME");
        boolean isOwner =
                owner.contains(OWNER)
                        && owner.equals(secretOf(job, "QUARKUS_FLYWAY_PASSWORD"))
                        && !application.isEmpty()
                        && !application.contains(OWNER);
        return isOwner ? Stream.empty() : Stream.of("migrates as another role than the owner");
    }

    private static String secretOf(Manifest workload, String variable) {
        return mapsIn(workload.containers().getFirst(), "env").stream()
                .filter(it -> textIn(it, "name").equals(variable))
                .map(it -> textIn(it, "valueFrom", "secretKeyRef", "name"))
                .findFirst()
                .orElse("");
    }

    private static Stream<String> named(Manifests manifests, Manifest job) {
        String version = textIn(Labels.podLabels(job), "app.kubernetes.io/version");
        return job.name().endsWith("-" + version.replace('.', '-'))
                ? Stream.empty()
                : Stream.of("a new release could not be applied: version " + version);
    }

    private static Stream<String> patient(Manifests manifests, Manifest job) {
        boolean ignoresDrains =
                mapsIn(job.content(), "spec", "podFailurePolicy", "rules").stream()
                        .filter(rule -> textIn(rule, "action").equals("Ignore"))
                        .flatMap(rule -> mapsIn(rule, "onPodConditions").stream())
                        .anyMatch(it -> textIn(it, "type").equals("DisruptionTarget"));
        boolean isTriedAgain = job.map("spec").get("backoffLimit") instanceof Integer n && n > 3;
        return ignoresDrains && isTriedAgain
                ? Stream.empty()
                : Stream.of("gives up when its node is drained or the database is late");
    }

    private static List<String> checks(Manifests manifests) {
        return Policy.located(
                services(manifests),
                service -> {
                    Variables variables = Variables.of(manifests, service);
                    boolean checks =
                            variables.value(MIGRATE).equals("false")
                                    && variables.value(VALIDATE).equals("true");
                    return checks ? Stream.empty() : Stream.of("starts on any schema");
                });
    }

    private static Stream<String> asNobody(Manifest server) {
        Stream<String> variables =
                server.allContainers().stream()
                        .flatMap(container -> listIn(container, "env").stream())
                        .map(String::valueOf);
        return variables
                .filter(text -> text.contains(OWNER))
                .map(_ -> "holds the password of the database's owner");
    }
}
