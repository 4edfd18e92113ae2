package org.chipgraph.deployment.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Every Quarkus extension's jar lists its configuration keys with the phase in which they are
/// read. A key that is fixed at build time has a variable too, but a deployment that sets it
/// changes nothing.
final class QuarkusSettings {

    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    private static final Map<String, JsonNode> READ_AT_RUN_TIME = read();

    private QuarkusSettings() {}

    static boolean isReadAtRunTime(String variable) {
        return READ_AT_RUN_TIME.containsKey(variable);
    }

    static Setting of(String key) {
        JsonNode item = READ_AT_RUN_TIME.get(KnownSettings.variable(key));
        if (item == null) {
            throw new IllegalArgumentException(key + " is no setting that Quarkus reads at start");
        }
        String preset = item.path("defaultValue").asText();
        return new Setting(key, type(item), preset.isEmpty() ? "" : "`" + preset + "`", "");
    }

    private static SettingType type(JsonNode item) {
        List<String> constants = new ArrayList<>();
        item.path("enumAcceptedValues")
                .path("values")
                .forEach(value -> constants.add(value.path("configValue").asText()));
        // Of a list the model's `type` is the list itself.
        String name = item.path("list").asBoolean() ? "String" : item.path("type").asText();
        SettingType type = SettingType.ofJava(name, "", constants);
        return item.path("list").asBoolean() ? type.list() : type;
    }

    private static Map<String, JsonNode> read() {
        var items = new HashMap<String, JsonNode>();
        try {
            var loader = QuarkusSettings.class.getClassLoader();
            for (URL model : Collections.list(loader.getResources(MODEL))) {
                collect(new ObjectMapper().readTree(model), items);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return items;
    }

    private static void collect(JsonNode node, Map<String, JsonNode> items) {
        if (node.path("phase").asText().equals("RUN_TIME")) {
            items.putIfAbsent(node.path("path").path("environmentVariable").asText(), node);
        }
        node.forEach(child -> collect(child, items));
    }
}
