package org.chipgraph.bench.generate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Parts of documents.
final class Json {

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static ArrayNode array(String... values) {
        ArrayNode array = array();
        for (String value : values) {
            array.add(value);
        }
        return array;
    }

    static ObjectNode text(String lang, String value) {
        return object().put("lang", lang).put("value", value);
    }

    static ObjectNode name(String lang, String value, String kind) {
        return text(lang, value).put("kind", kind);
    }

    static ObjectNode reference(DocumentType type, String id) {
        return object().put("type", type.title()).put("id", id);
    }
}
