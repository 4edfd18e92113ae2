package org.chipgraph.bench.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chipgraph.bench.gateway.Library.Node;

/// Answers queries about the library: those of clients, as one whole graph would, and those that a gateway sends
/// to the services, each of which may use all of the data.
final class LibraryGraph {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Library library = new Library();
    private final Map<String, Node> entities = new LinkedHashMap<>();

    LibraryGraph() {
        library.people().forEach(person -> entities.put(key(person, "id"), person));
        library.books().forEach(book -> entities.put(key(book, "isbn"), book));
    }

    private static String key(Node node, String field) {
        return node.type() + ":" + node.fields().get(field);
    }

    /// The answer to a GraphQL request, both as JSON.
    byte[] answer(byte[] request) {
        try {
            JsonNode json = JSON.readTree(request);
            Document document = Parser.parse(json.path("query").asText());
            Map<String, FragmentDefinition> fragments =
                    document.getDefinitionsOfType(FragmentDefinition.class).stream()
                            .collect(
                                    Collectors.toMap(
                                            FragmentDefinition::getName, Function.identity()));
            OperationDefinition operation =
                    document.getDefinitionsOfType(OperationDefinition.class).getFirst();
            ObjectNode data =
                    new Answering(fragments, json.path("variables"))
                            .object(new Node("Query"), List.of(operation.getSelectionSet()));
            return JSON.writeValueAsBytes(JSON.createObjectNode().set("data", data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One request while it is answered.
    private final class Answering {

        private final Map<String, FragmentDefinition> fragments;
        private final JsonNode variables;

        Answering(Map<String, FragmentDefinition> fragments, JsonNode variables) {
            this.fragments = fragments;
            this.variables = variables;
        }

        ObjectNode object(Node node, List<SelectionSet> selections) {
            Map<String, List<Field>> fields = new LinkedHashMap<>();
            selections.forEach(selection -> collect(selection, node, fields));
            ObjectNode object = JSON.createObjectNode();
            fields.forEach((key, same) ->
                    object.set(
                            key,
                            json(
                                    value(node, same.getFirst()),
                                    same.stream()
                                            .map(Field::getSelectionSet)
                                            .filter(Objects::nonNull)
                                            .toList())));
            return object;
        }

        private void collect(SelectionSet set, Node node, Map<String, List<Field>> fields) {
            for (Selection<?> selection : set.getSelections()) {
                switch (selection) {
                    case Field field ->
                            fields.computeIfAbsent(field.getResultKey(), _ -> new ArrayList<>())
                                    .add(field);
                    case InlineFragment inline -> {
                        if (inline.getTypeCondition() == null
                                || inline.getTypeCondition().getName().equals(node.type())) {
                            collect(inline.getSelectionSet(), node, fields);
                        }
                    }
                    case FragmentSpread spread ->
                            collect(
                                    Objects.requireNonNull(fragments.get(spread.getName()))
                                            .getSelectionSet(),
                                    node,
                                    fields);
                    default -> throw new IllegalArgumentException("Unknown " + selection);
                }
            }
        }

        private Object value(Node node, Field field) {
            return switch (field.getName()) {
                case "__typename" -> node.type();
                case "people" -> library.people();
                case "person" ->
                        Objects.requireNonNull(
                                entities.get("Person:" + argument(field, "id").asText()));
                case "popular" ->
                        library.books()
                                .subList(
                                        0,
                                        Math.min(
                                                argument(field, "first").asInt(5),
                                                library.books().size()));
                case "_entities" -> entities(argument(field, "representations"));
                default ->
                        Objects.requireNonNull(
                                node.fields().get(field.getName()),
                                () -> node.type() + " has no " + field.getName());
            };
        }

        private List<Node> entities(JsonNode representations) {
            List<Node> found = new ArrayList<>();
            for (JsonNode representation : representations) {
                String type = representation.path("__typename").asText();
                String id = representation.path(type.equals("Book") ? "isbn" : "id").asText();
                found.add(Objects.requireNonNull(entities.get(type + ":" + id)));
            }
            return found;
        }

        private JsonNode argument(Field field, String name) {
            return field.getArguments().stream()
                    .filter(argument -> argument.getName().equals(name))
                    .findFirst()
                    .map(argument -> literal(argument.getValue()))
                    .orElse(JSON.missingNode());
        }

        private JsonNode literal(Value<?> value) {
            return switch (value) {
                case VariableReference variable -> variables.path(variable.getName());
                case StringValue text -> JSON.getNodeFactory().textNode(text.getValue());
                case IntValue number -> JSON.getNodeFactory().numberNode(number.getValue());
                default -> throw new IllegalArgumentException("Unknown argument " + value);
            };
        }

        private JsonNode json(Object value, List<SelectionSet> selections) {
            return switch (value) {
                case Node node -> object(node, selections);
                case List<?> items -> {
                    ArrayNode array = JSON.createArrayNode();
                    items.forEach(item -> array.add(json(item, selections)));
                    yield array;
                }
                default -> JSON.valueToTree(value);
            };
        }
    }
}
