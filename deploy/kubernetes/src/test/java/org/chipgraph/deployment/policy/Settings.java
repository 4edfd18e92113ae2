package org.chipgraph.deployment.policy;

import static org.chipgraph.deployment.Manifest.mapsIn;
import static org.chipgraph.deployment.Manifest.textIn;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chipgraph.deployment.Manifest;
import org.chipgraph.deployment.Manifests;
import org.chipgraph.deployment.Repository;
import org.chipgraph.deployment.settings.KnownSettings;

/// Our processes get the settings that they need, and none that they do not know.
final class Settings {

    private static final Pattern SUBGRAPH = Pattern.compile("@join__graph\\(name: \"([^\"]+)\"");

    /// Read by the Java runtime and the C library, not by the application.
    private static final Set<String> RUNTIME =
            Set.of(
                    "JAVA_TOOL_OPTIONS",
                    "JDK_JAVA_OPTIONS",
                    "MALLOC_ARENA_MAX",
                    "MALLOC_TRIM_THRESHOLD_");

    /// Read by the SDK of OpenTelemetry, which the gateway takes as it is.
    private static final Set<String> STANDARD =
            Set.of("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_TRACES_SAMPLER_ARG");

    private static final List<String> IDENTITY =
            List.of("QUARKUS_OIDC_AUTH_SERVER_URL", "QUARKUS_OIDC_TOKEN_ISSUER");
    private static final List<String> SERVICE =
            List.of(
                    "QUARKUS_HTTP_HOST",
                    "QUARKUS_HTTP_PORT",
                    "QUARKUS_DATASOURCE_JDBC_URL",
                    "QUARKUS_DATASOURCE_USERNAME",
                    "QUARKUS_DATASOURCE_PASSWORD",
                    "QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET");
    private static final List<String> GATEWAY =
            List.of("CHIPGRAPH_HOST", "CHIPGRAPH_PORT", "CHIPGRAPH_AUTH", "CHIPGRAPH_SUPERGRAPH");

    private Settings() {}

    static List<Policy> policies() {
        return List.of(
                ofOurs("every variable is a setting of the application", Settings::known),
                ofServers("every required setting is set", Settings::required),
                ofServers("the process listens where its port is declared", Settings::listens),
                new Policy("the gateway knows the address of every subgraph", Settings::subgraphs),
                ofServers("the supergraph's path is mounted", Settings::supergraphIsMounted));
    }

    private record Process(Manifest workload, Variables variables) {

        boolean isGateway() {
            return application().equals("gateway");
        }

        /// The last part of the image's name.
        String application() {
            return workload.containers().stream()
                    .map(container -> textIn(container, "image").replaceAll("[:@][^/]*$", ""))
                    .map(image -> image.substring(image.lastIndexOf('/') + 1))
                    .findFirst()
                    .orElse("");
        }

        List<Path> modules() {
            return isGateway()
                    ? List.of(Repository.ROOT.resolve("gateway"))
                    : List.of(
                            Repository.ROOT.resolve("kernel"),
                            Repository.ROOT.resolve(application() + "-service"));
        }

        String variable(String name) {
            return variables.value(name);
        }
    }

    private static Policy ofOurs(String name, Function<Process, Stream<String>> check) {
        return of(name, Manifests::ourWorkloads, check);
    }

    private static Policy ofServers(String name, Function<Process, Stream<String>> check) {
        return of(name, Manifests::ourServers, check);
    }

    private static Policy of(
            String name,
            Function<Manifests, Stream<Manifest>> workloads,
            Function<Process, Stream<String>> check) {
        return new Policy(
                name,
                manifests ->
                        Policy.located(
                                workloads.apply(manifests),
                                workload -> check.apply(process(manifests, workload))));
    }

    private static Process process(Manifests manifests, Manifest workload) {
        return new Process(workload, Variables.of(manifests, workload));
    }

    private static Stream<String> known(Process process) {
        return process.variables().values().keySet().stream()
                .filter(name -> !RUNTIME.contains(name) && !STANDARD.contains(name))
                .filter(name -> !KnownSettings.reads(process.modules(), name))
                .map(name -> "sets " + name + ", which the application does not read");
    }

    private static Stream<String> required(Process process) {
        var names = new ArrayList<>(IDENTITY);
        names.addAll(process.isGateway() ? GATEWAY : SERVICE);
        return names.stream()
                .filter(name -> !process.variables().values().containsKey(name))
                .map(name -> "does not set " + name);
    }

    private static Stream<String> listens(Process process) {
        String prefix = process.isGateway() ? "CHIPGRAPH_" : "QUARKUS_HTTP_";
        Set<String> ports =
                process.workload().containers().stream()
                        .flatMap(container -> mapsIn(container, "ports").stream())
                        .map(port -> textIn(port, "containerPort"))
                        .collect(Collectors.toSet());
        boolean isReachable =
                process.variable(prefix + "HOST").equals("0.0.0.0")
                        && ports.contains(process.variable(prefix + "PORT"));
        return isReachable ? Stream.empty() : Stream.of("listens elsewhere than on " + ports);
    }

    private static List<String> subgraphs(Manifests manifests) {
        Set<String> expected =
                manifests
                        .of("ConfigMap")
                        .map(config -> config.text("data", "supergraph.graphql"))
                        .flatMap(text -> SUBGRAPH.matcher(text).results())
                        .map(match -> match.group(1).toUpperCase(Locale.ROOT).replace('-', '_'))
                        .map(name -> "CHIPGRAPH_SUBGRAPHS_" + name + "_URL")
                        .collect(Collectors.toCollection(TreeSet::new));
        return Policy.located(
                manifests.ourWorkloads().filter(workload -> workload.name().equals("gateway")),
                gateway -> {
                    Set<String> actual =
                            process(manifests, gateway).variables().values().keySet().stream()
                                    .filter(name -> name.startsWith("CHIPGRAPH_SUBGRAPHS_"))
                                    .collect(Collectors.toCollection(TreeSet::new));
                    return actual.equals(expected)
                            ? Stream.empty()
                            : Stream.of("sets " + actual + ", the supergraph has " + expected);
                });
    }

    private static Stream<String> supergraphIsMounted(Process process) {
        if (!process.isGateway()) {
            return Stream.empty();
        }
        Path file = Path.of(process.variable("CHIPGRAPH_SUPERGRAPH"));
        boolean isMounted =
                process.workload().containers().stream()
                        .flatMap(container -> mapsIn(container, "volumeMounts").stream())
                        .filter(mount ->
                                Path.of(textIn(mount, "mountPath")).equals(file.getParent()))
                        .map(mount -> textIn(mount, "name"))
                        .anyMatch(volume -> volumeIsSupergraph(process, volume));
        return isMounted ? Stream.empty() : Stream.of("nothing is mounted at " + file);
    }

    private static boolean volumeIsSupergraph(Process process, String name) {
        return mapsIn(process.workload().pod(), "volumes").stream()
                .filter(volume -> textIn(volume, "name").equals(name))
                .anyMatch(it -> textIn(it, "configMap", "name").startsWith("supergraph-"));
    }
}
