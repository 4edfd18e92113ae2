package org.chipgraph.deployment.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chipgraph.deployment.Repository;
import org.chipgraph.launcher.Home;
import org.chipgraph.launcher.Observation;
import org.chipgraph.launcher.Part;

/// The tables of docs/config.md.
final class ConfigTables {

    private ConfigTables() {}

    static String of(ApplicationSettings application) {
        return application.all().stream()
                .map(it ->
                        row(
                                "`" + it.key() + "`",
                                "`" + it.variable() + "`",
                                it.type().name(),
                                it.type().unit(),
                                it.preset(),
                                it.meaning()))
                .collect(
                        Collectors.joining(
                                "",
                                "| setting | variable | type | unit | default | meaning |\n"
                                        + "|---|---|---|---|---|---|\n",
                                ""));
    }

    static String ofLauncher() {
        var rows = new ArrayList<String>();
        for (Part part : Part.values()) {
            rows.add(
                    row(
                            "`" + part.portSetting() + "`",
                            "number",
                            "`" + part.defaultPort() + "`",
                            "The port of " + part.title() + "."));
        }
        Observation.ports()
                .forEach((setting, port) ->
                        rows.add(
                                row(
                                        "`" + setting + "`",
                                        "number",
                                        "`" + port + "`",
                                        "A port of `./dev up --observe`.")));
        rows.add(
                row(
                        "`" + Home.SETTING + "`",
                        "path",
                        "`.chipgraph` in the checkout",
                        "Where data, logs and caches are kept."));
        return variables(rows);
    }

    static String ofRealm() {
        var rows = new ArrayList<String>();
        try {
            var realm = Repository.ROOT.resolve("deploy/keycloak/chipgraph-realm.json");
            for (JsonNode client : new ObjectMapper().readTree(realm.toFile()).path("clients")) {
                String secret = client.path("secret").asText();
                if (secret.startsWith("${")) {
                    rows.add(
                            row(
                                    secret.replaceAll("[${}]", "`").replace("``", "`"),
                                    "text",
                                    "",
                                    "The password of the client `%s`."
                                            .formatted(client.path("clientId").asText())));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return variables(rows);
    }

    private static String variables(List<String> rows) {
        return "| variable | type | default | meaning |\n|---|---|---|---|\n"
                + String.join("", rows);
    }

    private static String row(String... cells) {
        return List.of(cells).stream()
                .map(cell -> cell.isEmpty() ? "–" : cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
