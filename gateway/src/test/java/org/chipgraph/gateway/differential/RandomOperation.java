package org.chipgraph.gateway.differential;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Makes an operation from a number: aliases, arguments, fragments, conditions by variable.
final class RandomOperation {

    private static final int MAX_DEPTH = 5;

    private final GraphQLSchema schema;
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<String> fragments = new ArrayList<>();
    private int aliases;

    RandomOperation(GraphQLSchema schema, long seed) {
        this.schema = schema;
        this.random = new Random(seed);
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
        selections(schema.getQueryType(), 0);
        String body = text + String.join("", fragments);
        String declared =
                "$on: Boolean!, $off: Boolean!" + (body.contains("$n") ? ", $n: Int" : "");
        return "query(" + declared + ") " + body;
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
        List<GraphQLObjectType> members = members(type);
        for (GraphQLObjectType member : members) {
            if (random.nextInt(3) > 0) {
                fragment(member, depth);
            }
        }
        if (members.isEmpty() && random.nextInt(5) == 0) {
            fragment(type, depth);
        }
        text.append("} ");
    }

    private List<GraphQLObjectType> members(GraphQLCompositeType type) {
        return switch (type) {
            case GraphQLInterfaceType face -> schema.getImplementations(face);
            case GraphQLUnionType union ->
                    union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
            default -> List.of();
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
        List<GraphQLFieldDefinition> fields =
                type.getFieldDefinitions().stream().filter(RandomOperation::canBeAsked).toList();
        GraphQLFieldDefinition field = fields.get(random.nextInt(fields.size()));
        GraphQLNamedType inner = GraphQLTypeUtil.unwrapAll(field.getType());
        boolean leaf = !(inner instanceof GraphQLCompositeType);
        if (!leaf && depth >= MAX_DEPTH) {
            text.append("__typename ");
            return;
        }
        String arguments = arguments(field);
        if (!arguments.isEmpty() || random.nextInt(4) == 0) {
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
            if (isRequired(argument) || (isSimple(argument) && random.nextBoolean())) {
                given.add(argument.getName() + ": " + value(argument));
            }
        }
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    /// Arguments other than these are left out, and fields that need them.
    private static boolean isSimple(GraphQLArgument argument) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(argument.getType());
        return type instanceof GraphQLScalarType scalar
                && List.of("Int", "ID", "String").contains(scalar.getName());
    }

    private static boolean isRequired(GraphQLArgument argument) {
        return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
    }

    private static boolean canBeAsked(GraphQLFieldDefinition field) {
        return field.getArguments().stream().allMatch(a -> isSimple(a) || !isRequired(a));
    }

    private String value(GraphQLArgument argument) {
        String type = GraphQLTypeUtil.unwrapAll(argument.getType()).getName();
        return switch (type) {
            case "Int" ->
                    random.nextBoolean() && GraphQLTypeUtil.isNullable(argument.getType())
                            ? "$n"
                            : "" + random.nextInt(5);
            case "ID" -> "\"e" + random.nextInt(4) + "\"";
            default -> "\"x" + random.nextInt(3) + "\"";
        };
    }
}
