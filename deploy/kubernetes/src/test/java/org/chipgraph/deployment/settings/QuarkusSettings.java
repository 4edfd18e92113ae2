package org.chipgraph.deployment.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/// Every Quarkus extension's jar lists its configuration keys with the phase in which they are
/// read. A key that is fixed at build time has a variable too, but a deployment that sets it
/// changes nothing.
final class QuarkusSettings {

    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    private static final Set<String> READ_AT_RUN_TIME = read();

    private QuarkusSettings() {}

    static boolean isReadAtRunTime(String variable) {
        return READ_AT_RUN_TIME.contains(variable);
    }

    private static Set<String> read() {
        var variables = new HashSet<String>();
        try {
            var loader = QuarkusSettings.class.getClassLoader();
            for (URL model : Collections.list(loader.getResources(MODEL))) {
                collect(new ObjectMapper().readTree(model), variables);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return variables;
    }

    private static void collect(JsonNode node, Set<String> variables) {
        if (node.path("phase").asText().equals("RUN_TIME")) {
            variables.add(node.path("path").path("environmentVariable").asText());
        }
        node.forEach(child -> collect(child, variables));
    }
}
