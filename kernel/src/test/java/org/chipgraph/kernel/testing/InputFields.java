package org.chipgraph.kernel.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chipgraph.kernel.document.Documents;

/// The single values that the mutations of a service take, each with its place in the input, as the schema has them.
final class InputFields {

    /// Of all mutations: their inputs, and every input type with its fields.
    private static final String SCHEMA =
            """
            { __schema {
              mutationType { fields { name args { type { ...named } } } }
              types { kind name enumValues { name } inputFields { name type { ...named } } } } }
            fragment named on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
            """;

    /// A place in an input.
    ///
    /// @param path names of fields from the input on; a list's first element is meant where there is one
    /// @param type the scalar's name
    record Leaf(List<String> path, String type) {

        boolean isComment() {
            return path.equals(List.of("comment"));
        }

        /// Whether it may be the text form of the value whose name it has otherwise.
        boolean isTwin() {
            return path.getLast().endsWith("Text");
        }

        /// What a document has there.
        JsonNode in(JsonNode document) {
            JsonNode at = document;
            for (String name : path) {
                at = at.path(name);
                at = at.isArray() ? at.path(0) : at;
            }
            return at;
        }

        @Override
        public String toString() {
            return String.join(".", path);
        }
    }

    private record Field(String name, String type, boolean list, boolean required) {

        static Field of(JsonNode field) {
            boolean required = field.at("/type/kind").textValue().equals("NON_NULL");
            boolean list = false;
            JsonNode type = field.path("type");
            while (!type.path("ofType").isMissingNode() && !type.path("ofType").isNull()) {
                list |= type.path("kind").textValue().equals("LIST");
                type = type.path("ofType");
            }
            return new Field(
                    field.path("name").textValue(), type.path("name").textValue(), list, required);
        }
    }

    private final Map<String, String> inputs = new TreeMap<>();
    private final Map<String, List<Field>> objects = new HashMap<>();
    private final Map<String, String> enums = new HashMap<>();

    /// Asks the service under test.
    InputFields() {
        JsonNode schema =
                Documents.JSON
                        .<JsonNode>valueToTree(ServiceClient.query(SCHEMA).extract().path("data"))
                        .path("__schema");
        for (JsonNode type : schema.path("types")) {
            String name = type.path("name").textValue();
            switch (type.path("kind").textValue()) {
                case "ENUM" -> enums.put(name, type.at("/enumValues/0/name").textValue());
                case "INPUT_OBJECT" -> {
                    List<Field> fields = new ArrayList<>();
                    type.path("inputFields").forEach(field -> fields.add(Field.of(field)));
                    objects.put(name, fields);
                }
                default -> {}
            }
        }
        for (JsonNode mutation : schema.at("/mutationType/fields")) {
            inputs.put(
                    mutation.path("name").textValue(),
                    Field.of(with(mutation.at("/args/0"), "input")).type());
        }
    }

    private static JsonNode with(JsonNode argument, String name) {
        return ((ObjectNode) argument.deepCopy()).put("name", name);
    }

    Set<String> mutations() {
        return inputs.keySet();
    }

    /// The name of the mutation's input type.
    String inputOf(String mutation) {
        return inputs.get(mutation);
    }

    /// The scalars of a mutation's input, however deep.
    List<Leaf> leaves(String mutation) {
        List<Leaf> leaves = new ArrayList<>();
        collect(inputOf(mutation), List.of(), leaves);
        return leaves;
    }

    private void collect(String type, List<String> above, List<Leaf> leaves) {
        for (Field field : objects.get(type)) {
            List<String> path = new ArrayList<>(above);
            path.add(field.name());
            if (objects.containsKey(field.type())) {
                collect(field.type(), path, leaves);
            } else if (!enums.containsKey(field.type()) && !field.type().equals("Boolean")) {
                leaves.add(new Leaf(path, field.type()));
            }
        }
    }

    /// The input with a value at a place; what has to stand around it is added where it is missing.
    ObjectNode with(String mutation, ObjectNode input, Leaf leaf, JsonNode value) {
        ObjectNode changed = input.deepCopy();
        if (leaf.isTwin()) {
            // A value is given as such or as a text.
            changed.remove(leaf.path().getLast().replaceFirst("Text$", ""));
        }
        put(inputOf(mutation), changed, leaf.path(), value);
        return changed;
    }

    private void put(String type, ObjectNode at, List<String> path, JsonNode value) {
        Field field =
                objects.get(type).stream()
                        .filter(candidate -> candidate.name().equals(path.getFirst()))
                        .findFirst()
                        .orElseThrow();
        if (path.size() == 1) {
            at.set(field.name(), field.list() ? array().add(value) : value);
            return;
        }
        JsonNode below = at.path(field.name());
        JsonNode first = field.list() ? below.path(0) : below;
        ObjectNode object = first.isObject() ? (ObjectNode) first : least(field.type());
        put(field.type(), object, path.subList(1, path.size()), value);
        if (field.list() && below.isEmpty()) {
            at.set(field.name(), array().add(object));
        } else if (!field.list()) {
            at.set(field.name(), object);
        }
    }

    /// An object with what it requires.
    private ObjectNode least(String type) {
        ObjectNode object = Documents.JSON.createObjectNode();
        for (Field field : objects.get(type)) {
            if (field.required()) {
                JsonNode value =
                        objects.containsKey(field.type())
                                ? least(field.type())
                                : field.type().equals("Int")
                                        ? IntNode.valueOf(1)
                                        : TextNode.valueOf(plain(field));
                object.set(field.name(), field.list() ? array().add(value) : value);
            }
        }
        return object;
    }

    private String plain(Field field) {
        return switch (field.type()) {
            case "ID" -> "plain-id";
            case "Date" -> "2026-01-01";
            case "CountryCode" -> "US";
            case "Decimal" -> "1";
            default ->
                    switch (field.name()) {
                        case "lang" -> "en";
                        case "unit" -> "W";
                        case "edtf" -> "2026";
                        case "field" -> "names";
                        default -> enums.getOrDefault(field.type(), "plain");
                    };
        };
    }

    private static ArrayNode array() {
        return Documents.JSON.createArrayNode();
    }
}
