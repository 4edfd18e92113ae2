package org.chipgraph.kernel.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.chipgraph.kernel.document.Documents;
import org.jspecify.annotations.Nullable;

/// JSON Merge Patch (RFC 7396): objects are merged key by key at every depth, null removes, all else replaces.
final class MergePatch {

    private MergePatch() {}

    /// The first-level keys of the patch, each with its merged value; a null stays, for the store to clear.
    static ObjectNode changes(ObjectNode stored, ObjectNode patch) {
        ObjectNode changes = Documents.JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> property : patch.properties()) {
            changes.set(
                    property.getKey(), merged(stored.get(property.getKey()), property.getValue()));
        }
        return changes;
    }

    private static JsonNode merged(@Nullable JsonNode stored, JsonNode patch) {
        if (!(patch instanceof ObjectNode change)) {
            return patch;
        }
        ObjectNode merged =
                stored instanceof ObjectNode object
                        ? object.deepCopy()
                        : Documents.JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> property : change.properties()) {
            if (property.getValue().isNull()) {
                merged.remove(property.getKey());
            } else {
                merged.set(
                        property.getKey(),
                        merged(merged.get(property.getKey()), property.getValue()));
            }
        }
        return merged;
    }
}
