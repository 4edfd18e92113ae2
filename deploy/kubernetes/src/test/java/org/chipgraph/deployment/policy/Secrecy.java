package org.chipgraph.deployment.policy;

import static org.chipgraph.deployment.Manifest.mapsIn;
import static org.chipgraph.deployment.Manifest.textIn;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chipgraph.deployment.Manifest;
import org.chipgraph.deployment.Manifests;

/// What must be secret is in a Secret and nowhere else.
final class Secrecy {

    private static final Pattern SECRET_NAME =
            Pattern.compile(".*(PASSWORD|SECRET|CREDENTIAL|PRIVATE_KEY|API_KEY).*");
    private static final Pattern SECRET_VALUE =
            Pattern.compile(
                    "(?s).*(://[^/\\s:]+:[^/\\s@]+@|[?&]password=|-----BEGIN [A-Z ]*PRIVATE).*");

    private Secrecy() {}

    static List<Policy> policies() {
        return List.of(
                Policy.ofWorkloads("no variable holds a secret literally", Secrecy::variables),
                new Policy("no ConfigMap holds a secret", Secrecy::configuration));
    }

    private static Stream<String> variables(Manifest workload) {
        return workload.allContainers().stream()
                .flatMap(container -> mapsIn(container, "env").stream())
                .filter(variable -> isSecret(textIn(variable, "name"), textIn(variable, "value")))
                .map(variable -> "gives " + textIn(variable, "name") + " literally");
    }

    private static List<String> configuration(Manifests manifests) {
        return Policy.located(
                manifests.of("ConfigMap"),
                config ->
                        config.map("data").entrySet().stream()
                                .filter(it -> isSecret(it.getKey(), String.valueOf(it.getValue())))
                                .map(entry -> "holds " + entry.getKey()));
    }

    private static boolean isSecret(String name, String value) {
        return !value.isEmpty()
                && (SECRET_NAME.matcher(name).matches() || SECRET_VALUE.matcher(value).matches());
    }
}
