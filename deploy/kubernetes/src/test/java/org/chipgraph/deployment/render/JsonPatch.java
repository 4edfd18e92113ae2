package org.chipgraph.deployment.render;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chipgraph.deployment.Manifest;

/// The one operation of JSON patches that our manifests use: an element added to the end of a list.
final class JsonPatch {

    private JsonPatch() {}

    @SuppressWarnings("unchecked")
    static void into(Map<String, Object> target, String patch) {
        for (Map<String, Object> operation :
                Yaml.documents("patch: " + patch, "patch").stream()
                        .flatMap(document -> Manifest.mapsIn(document, "patch").stream())
                        .toList()) {
            String path = Manifest.textIn(operation, "path");
            if (!Manifest.textIn(operation, "op").equals("add") || !path.endsWith("/-")) {
                throw new IllegalArgumentException("not known to the test renderer: " + operation);
            }
            List<String> steps = Arrays.asList(path.substring(1, path.length() - 2).split("/"));
            Object here = target;
            for (String step : steps) {
                here = ((Map<String, Object>) here).get(step);
            }
            ((List<Object>) here).add(Yaml.copyOf(operation.get("value")));
        }
    }
}
