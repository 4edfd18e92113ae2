package org.chipgraph.gateway.differential;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Makes an operation from a number: aliases, arguments, fragments, conditions by variable.
///
/// One in four gives fields the names of others; many of those conflict, and are no operations.
final class RandomOperation {

    private static final int MAX_DEPTH = 5;

    private final GraphQLSchema schema;
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<String> fragments = new ArrayList<>();
    private final boolean confusing;
    private int aliases;

    RandomOperation(GraphQLSchema schema, long seed) {
        this.schema = schema;
        this.random = new Random(seed);
        this.confusing = random.nextInt(4) == 0;
    }

    static Map<String, Object> variables(long seed) {
        Random random = new Random(seed + 1);
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("on", random.nextBoolean());
        variables.put("off", random.nextBoolean());
        variables.put("n", random.nextInt(5));
        return variables;
    }

    String text() {
        GraphQLObjectType mutation = schema.getMutationType();
        boolean mutates = mutation != null && random.nextInt(4) == 0;
        selections(mutates ? mutation : schema.getQueryType(), 0);
        String body = text + String.join("", fragments);
        String declared =
                "$on: Boolean!, $off: Boolean!" + (body.contains("$n") ? ", $n: Int" : "");
        return (mutates ? "mutation(" : "query(") + declared + ") " + body;
    }

    private void selections(GraphQLCompositeType type, int depth) {
        text.append("{ ");
        if (depth == 0) {
            text.append("used: __typename @include(if: $on) @skip(if: $off) ");
        }
        if (random.nextInt(5) == 0) {
            text.append("__typename ");
        }
        if (type instanceof GraphQLFieldsContainer container) {
            int count = 1 + random.nextInt(depth == 0 ? 4 : 3);
            for (int i = 0; i < count; i++) {
                field(container, depth);
            }
        } else {
            text.append("__typename ");
        }
        List<GraphQLCompositeType> conditions = conditions(type);
        for (GraphQLCompositeType condition : conditions) {
            if (random.nextInt(2 + conditions.size()) < 2) {
                fragment(condition, depth);
            }
        }
        text.append("} ");
    }

    /// The types that a fragment may be on: every one that shares an object type, now and then the
    /// type itself.
    private List<GraphQLCompositeType> conditions(GraphQLCompositeType type) {
        List<GraphQLCompositeType> conditions = new ArrayList<>();
        for (GraphQLType each : schema.getAllTypesAsList()) {
            if (each instanceof GraphQLCompositeType other
                    && !other.getName().startsWith("__")
                    && !Collections.disjoint(members(type), members(other))
                    && (other != type || random.nextInt(5) == 0)) {
                conditions.add(other);
            }
        }
        return conditions;
    }

    private List<GraphQLObjectType> members(GraphQLCompositeType type) {
        return switch (type) {
            case GraphQLInterfaceType face -> schema.getImplementations(face);
            case GraphQLUnionType union ->
                    union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
            default -> List.of((GraphQLObjectType) type);
        };
    }

    private void fragment(GraphQLCompositeType type, int depth) {
        if (depth >= MAX_DEPTH) {
            return;
        }
        if (random.nextInt(3) > 0) {
            text.append("... on ").append(type.getName()).append(condition()).append(' ');
            selections(type, depth + 1);
            return;
        }
        String name = "F" + fragments.size();
        fragments.add("");
        text.append("...").append(name).append(condition()).append(' ');
        int start = text.length();
        selections(type, depth + 1);
        String body = text.substring(start);
        text.setLength(start);
        int place = Integer.parseInt(name.substring(1));
        fragments.set(place, "fragment " + name + " on " + type.getName() + " " + body);
    }

    private void field(GraphQLFieldsContainer type, int depth) {
        List<GraphQLFieldDefinition> fields = type.getFieldDefinitions();
        GraphQLFieldDefinition field = fields.get(random.nextInt(fields.size()));
        GraphQLNamedType inner = GraphQLTypeUtil.unwrapAll(field.getType());
        boolean leaf = !(inner instanceof GraphQLCompositeType);
        if (!leaf && depth >= MAX_DEPTH) {
            text.append("__typename ");
            return;
        }
        String arguments = arguments(field);
        if (confusing && random.nextInt(12) == 0) {
            text.append(fields.get(random.nextInt(fields.size())).getName()).append(": ");
        } else if (!arguments.isEmpty() || random.nextInt(4) == 0) {
            text.append('a').append(aliases++).append(": ");
        }
        text.append(field.getName()).append(arguments).append(condition()).append(' ');
        if (inner instanceof GraphQLCompositeType composite) {
            selections(composite, depth + 1);
        }
    }

    private String condition() {
        return switch (random.nextInt(10)) {
            case 0 -> " @include(if: $on)";
            case 1 -> " @skip(if: $off)";
            case 2 -> " @include(if: $off) @skip(if: $on)";
            default -> "";
        };
    }

    private String arguments(GraphQLFieldDefinition field) {
        List<String> given = new ArrayList<>();
        for (GraphQLArgument argument : field.getArguments()) {
            boolean required =
                    GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
            if (required || random.nextBoolean()) {
                given.add(argument.getName() + ": " + value(argument.getType(), 0));
            }
        }
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    private String value(GraphQLType type, int depth) {
        return switch (type) {
            case GraphQLNonNull required -> literal(required.getWrappedType(), depth);
            case GraphQLNamedType named when named.getName().equals("Int") ->
                    random.nextBoolean() ? "$n" : literal(named, depth);
            case GraphQLNamedType named when named.getName().equals("Boolean") ->
                    random.nextBoolean() ? "$on" : literal(named, depth);
            default -> random.nextInt(10) == 0 ? "null" : literal(type, depth);
        };
    }

    private String literal(GraphQLType type, int depth) {
        return switch (type) {
            case GraphQLList list -> "[" + value(list.getWrappedType(), depth) + "]";
            case GraphQLEnumType choice ->
                    choice.getValues().get(random.nextInt(choice.getValues().size())).getName();
            case GraphQLInputObjectType input -> {
                List<String> fields = new ArrayList<>();
                for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
                    boolean required =
                            GraphQLTypeUtil.isNonNull(field.getType())
                                    && !field.hasSetDefaultValue();
                    if (required || (depth < 2 && random.nextBoolean())) {
                        fields.add(field.getName() + ": " + value(field.getType(), depth + 1));
                    }
                }
                yield "{" + String.join(", ", fields) + "}";
            }
            case GraphQLNamedType named ->
                    switch (named.getName()) {
                        case "Int" -> "" + random.nextInt(5);
                        case "Float" -> random.nextInt(5) + ".5";
                        case "Boolean" -> "" + random.nextBoolean();
                        case "ID" -> "\"e" + random.nextInt(4) + "\"";
                        default -> "\"x" + random.nextInt(3) + "\"";
                    };
            default -> throw new IllegalArgumentException("No value of " + type);
        };
    }
}
