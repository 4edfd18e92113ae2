package org.chipgraph.gateway.plan;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes random operations for a schema: nested fields, fragments on types and interfaces, aliases,
/// and variable conditions. The same seed makes the same operations.
final class RandomOperations {

    private static final int DEEPEST = 6;

    private final GraphQLSchema schema;
    private final Random random;

    RandomOperations(GraphQLSchema schema, long seed) {
        this.schema = schema;
        this.random = new Random(seed);
    }

    String next() {
        StringBuilder text = new StringBuilder("query ($a: Boolean!, $b: Boolean!) { ");
        text.append("x: __typename @include(if: $a) y: __typename @include(if: $b) ");
        int fields = 1 + random.nextInt(3);
        for (int i = 0; i < fields; i++) {
            List<GraphQLFieldDefinition> roots = schema.getQueryType().getFieldDefinitions();
            text.append("r").append(i).append(": ");
            field(text, roots.get(random.nextInt(roots.size())), DEEPEST);
        }
        return text.append("}").toString();
    }

    private void field(StringBuilder text, GraphQLFieldDefinition field, int depth) {
        text.append(field.getName()).append(arguments(field)).append(condition());
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        if (type instanceof GraphQLCompositeType composite) {
            text.append(" { ");
            selections(text, composite, depth - 1);
            text.append("} ");
        } else {
            text.append(' ');
        }
    }

    private void selections(StringBuilder text, GraphQLCompositeType type, int depth) {
        text.append("__typename ");
        int count = depth <= 0 ? 1 : 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            boolean fragment = random.nextInt(4) == 0 || type instanceof GraphQLUnionType;
            if (fragment) {
                GraphQLCompositeType narrowed = narrowed(type);
                text.append("... on ").append(narrowed.getName()).append(condition());
                text.append(" { ");
                ownFields(text, narrowed, depth);
                text.append("} ");
            } else {
                ownFields(text, type, depth);
            }
        }
    }

    private void ownFields(StringBuilder text, GraphQLCompositeType type, int depth) {
        if (!(type instanceof GraphQLFieldsContainer container)) {
            text.append("__typename ");
            return;
        }
        List<GraphQLFieldDefinition> candidates = new ArrayList<>();
        for (GraphQLFieldDefinition field : container.getFieldDefinitions()) {
            boolean leaf =
                    !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType);
            if (leaf || depth > 0) {
                candidates.add(field);
            }
        }
        if (candidates.isEmpty()) {
            text.append("__typename ");
            return;
        }
        GraphQLFieldDefinition field = candidates.get(random.nextInt(candidates.size()));
        if (random.nextInt(5) == 0) {
            text.append((char) ('p' + random.nextInt(3))).append(field.getName()).append(": ");
        }
        field(text, field, depth);
    }

    private GraphQLCompositeType narrowed(GraphQLCompositeType type) {
        List<GraphQLCompositeType> possible = new ArrayList<>();
        switch (type) {
            case GraphQLUnionType union ->
                    union.getTypes().forEach(t -> possible.add((GraphQLCompositeType) t));
            case GraphQLInterfaceType face -> possible.addAll(schema.getImplementations(face));
            case GraphQLObjectType object -> {
                possible.add(object);
                object.getInterfaces().forEach(t -> possible.add((GraphQLCompositeType) t));
            }
            default -> {}
        }
        return possible.isEmpty() ? type : possible.get(random.nextInt(possible.size()));
    }

    private String condition() {
        return switch (random.nextInt(12)) {
            case 0 -> " @include(if: $a)";
            case 1 -> " @skip(if: $b)";
            case 2 -> " @include(if: $b) @skip(if: $a)";
            default -> "";
        };
    }

    private static String arguments(GraphQLFieldDefinition field) {
        List<String> given = new ArrayList<>();
        for (GraphQLArgument argument : field.getArguments()) {
            if (GraphQLTypeUtil.isNonNull(argument.getType())) {
                given.add(argument.getName() + ": " + value(argument));
            }
        }
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    private static String value(GraphQLArgument argument) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(argument.getType());
        return switch (type) {
            case GraphQLEnumType values -> values.getValues().getFirst().getName();
            case GraphQLNamedType named when named.getName().equals("Int") -> "1";
            case GraphQLNamedType named when named.getName().equals("Boolean") -> "true";
            default -> "\"1\"";
        };
    }
}
