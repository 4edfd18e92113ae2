package org.chipgraph.deployment.mutation;

import static org.chipgraph.deployment.mutation.Place.app;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Processes that nobody watches, and alerts that help nobody.
final class ObservationMutations {

    private ObservationMutations() {}

    static List<Mutation> all() {
        return List.of(
                mutation(
                        "service that nobody scrapes",
                        "every process is scraped, or none",
                        it -> it.drop("ServiceMonitor/chips")),
                mutation(
                        "monitor of another label",
                        "every process is scraped, or none",
                        it ->
                                it.set(
                                        "ServiceMonitor/chips",
                                        "chip",
                                        "spec",
                                        "selector",
                                        "matchLabels",
                                        "app.kubernetes.io/name")),
                mutation(
                        "monitor at no port",
                        "a monitor finds its Service and port",
                        it ->
                                it.set(
                                        "ServiceMonitor/chips",
                                        "metrics",
                                        "spec",
                                        "endpoints",
                                        0,
                                        "port")),
                mutation(
                        "Prometheus kept out",
                        "the network lets metrics be read",
                        it -> it.drop("NetworkPolicy/metrics")),
                mutation(
                        "service without traces",
                        "every process sends its traces, or none",
                        it -> it.remove("Deployment/chips", app("env"))),
                mutation(
                        "traces that are kept in",
                        "every address in the configuration can be reached",
                        it -> it.drop("NetworkPolicy/traces")),
                mutation(
                        "collector at another port than the network knows",
                        "every address in the configuration can be reached",
                        it ->
                                it.set(
                                        "ConfigMap/traces",
                                        "http://collector.observability.svc:4317",
                                        "data",
                                        "OTEL_EXPORTER_OTLP_ENDPOINT")),
                mutation(
                        "alert without a chapter",
                        "an alert leads to a chapter of the runbook",
                        it ->
                                it.set(
                                        "PrometheusRule/chipgraph",
                                        "deploy/runbook/README.md#panic",
                                        inFirstRule("annotations", "runbook_url"))),
                mutation(
                        "alert without a runbook",
                        "an alert leads to a chapter of the runbook",
                        it ->
                                it.remove(
                                        "PrometheusRule/postgres",
                                        inFirstRule("annotations", "runbook_url"))),
                mutation(
                        "impatient alert",
                        "an alert says how bad it is, and waits",
                        it -> it.remove("PrometheusRule/chipgraph", inFirstRule("for"))),
                broken(
                        "alert without an expression",
                        it -> it.remove("PrometheusRule/chipgraph", inFirstRule("expr"))),
                broken(
                        "unknown custom kind",
                        it -> it.set("ServiceMonitor/chips", "ServiceMonitors", "kind")));
    }

    private static Mutation mutation(String name, String check, Consumer<Edit> change) {
        return new Mutation("production", name, check, change);
    }

    private static Object[] inFirstRule(Object... keys) {
        return Stream.concat(Stream.of("spec", "groups", 0, "rules", 0), Stream.of(keys)).toArray();
    }

    private static Mutation broken(String name, Consumer<Edit> change) {
        return mutation(name, Mutation.STRUCTURE, change);
    }
}
