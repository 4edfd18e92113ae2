package org.chipgraph.kernel.testing;

import static org.chipgraph.kernel.testing.ServiceClient.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The inputs of the running service, as introspection tells them.
final class InputTypes {

    private static final String SCHEMA =
            """
            { __schema {
                mutationType { fields { name args { type { ofType { name } } } } }
                types { kind name inputFields { name type { kind name ofType { kind name
                  ofType { kind name ofType { kind name } } } } } } } }
            """;

    /// A field of an input.
    ///
    /// @param type without lists and non-nulls
    record Field(String name, String type, boolean required, boolean list) {}

    private final Map<String, List<Field>> fields = new LinkedHashMap<>();
    private final Map<String, String> inputsOfMutations = new LinkedHashMap<>();
    private final Set<String> enums;

    InputTypes() {
        Map<String, Object> schema = query(SCHEMA).extract().path("data.__schema");
        List<Map<String, Object>> types = list(schema.get("types"));
        for (Map<String, Object> type : types) {
            if ("INPUT_OBJECT".equals(type.get("kind"))) {
                fields.put(
                        (String) type.get("name"),
                        list(type.get("inputFields")).stream().map(InputTypes::field).toList());
            }
        }
        enums =
                types.stream()
                        .filter(type -> "ENUM".equals(type.get("kind")))
                        .map(type -> (String) type.get("name"))
                        .collect(Collectors.toSet());
        for (Map<String, Object> mutation :
                list(map(Objects.requireNonNull(schema.get("mutationType"))).get("fields"))) {
            Map<String, Object> type = map(list(mutation.get("args")).getFirst().get("type"));
            inputsOfMutations.put(
                    (String) mutation.get("name"), (String) map(type.get("ofType")).get("name"));
        }
    }

    /// The mutations' names, each with the name of its input.
    Map<String, String> ofMutations() {
        return inputsOfMutations;
    }

    List<Field> fields(String input) {
        return Objects.requireNonNull(fields.get(input), input);
    }

    boolean isEnum(String type) {
        return enums.contains(type);
    }

    private static Field field(Map<String, Object> field) {
        List<String> kinds = new ArrayList<>();
        Map<String, Object> type = map(field.get("type"));
        while (type.get("ofType") != null) {
            kinds.add((String) type.get("kind"));
            type = map(type.get("ofType"));
        }
        return new Field(
                (String) field.get("name"),
                (String) type.get("name"),
                !kinds.isEmpty() && kinds.getFirst().equals("NON_NULL"),
                kinds.contains("LIST"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
