package org.chipgraph.acceptance;

import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.AstPrinter;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Requests with random arguments for every field that takes some: of the root, and of every record. The schema says
/// which there are, so that a new field, filter or search is among them by itself.
final class RandomRequests {

    /// A field with arguments; `record` is the root field that leads to it, empty for a root field itself.
    record Place(String record, GraphQLFieldDefinition field) {

        @Override
        public String toString() {
            return (record.isEmpty() ? "" : record + ".") + field.getName();
        }
    }

    /// What is sent.
    record Request(Place place, String document, Map<String, @Nullable Object> variables) {}

    private static final Map<String, String> RECORDS =
            Map.of(
                    "chip", "h20",
                    "organization", "nvidia",
                    "person", "jensen-huang",
                    "market", "cn-ai-compute-chip-market",
                    "event", "cac-2025-07-31-summons",
                    "source", "seed-copy",
                    "legislation", "cybersecurity-law");

    private final List<Place> places;

    RandomRequests(Map<String, Object> introspected) {
        this.places = places(schema(introspected));
    }

    static String introspection() {
        return IntrospectionQuery.INTROSPECTION_QUERY;
    }

    List<Place> places() {
        return places;
    }

    /// A request for the place.
    Request of(Place place, RandomGenerator random) {
        RandomValues values = new RandomValues(random);
        Map<String, @Nullable Object> variables = new LinkedHashMap<>();
        List<GraphQLArgument> chosen = new ArrayList<>();
        for (GraphQLArgument argument : place.field().getArguments()) {
            if (argument.getType() instanceof GraphQLNonNull || random.nextInt(3) == 0) {
                chosen.add(argument);
                variables.put(argument.getName(), values.of(argument.getType()));
            }
        }
        return new Request(place, document(place, chosen), variables);
    }

    private static String document(Place place, List<GraphQLArgument> arguments) {
        String field =
                place.field().getName()
                        + listed(arguments, a -> a.getName() + ": $" + a.getName())
                        + selection(place.field());
        String path =
                place.record().isEmpty()
                        ? field
                        : place.record()
                                + "(id: \""
                                + RECORDS.get(place.record())
                                + "\") { "
                                + field
                                + " }";
        return "query"
                + listed(
                        arguments,
                        a -> "$" + a.getName() + ": " + GraphQLTypeUtil.simplePrint(a.getType()))
                + " { "
                + path
                + " }";
    }

    private static String selection(GraphQLFieldDefinition field) {
        GraphQLUnmodifiedType type = GraphQLTypeUtil.unwrapAll(field.getType());
        if (!(type instanceof GraphQLObjectType object)) {
            return "";
        }
        if (object.getFieldDefinition("pageInfo") == null) {
            return " { __typename }";
        }
        GraphQLObjectType edge =
                (GraphQLObjectType)
                        GraphQLTypeUtil.unwrapAll(object.getFieldDefinition("edges").getType());
        String matches = edge.getFieldDefinition("matches") == null ? "" : " matches { value }";
        return " { totalCount pageInfo { endCursor } edges { node { __typename }"
                + matches
                + " } }";
    }

    private static String listed(
            List<GraphQLArgument> arguments, Function<GraphQLArgument, String> print) {
        return arguments.isEmpty()
                ? ""
                : arguments.stream().map(print).collect(Collectors.joining(", ", "(", ")"));
    }

    private static List<Place> places(GraphQLSchema schema) {
        List<Place> places = new ArrayList<>();
        for (GraphQLFieldDefinition root : schema.getQueryType().getFieldDefinitions()) {
            places.add(new Place("", root));
            if (RECORDS.containsKey(root.getName())
                    && GraphQLTypeUtil.unwrapAll(root.getType())
                            instanceof GraphQLObjectType record) {
                record.getFieldDefinitions().stream()
                        .filter(field -> !field.getArguments().isEmpty())
                        .map(field -> new Place(root.getName(), field))
                        .forEach(places::add);
            }
        }
        return List.copyOf(places);
    }

    private static GraphQLSchema schema(Map<String, Object> introspected) {
        String sdl =
                AstPrinter.printAst(
                        new IntrospectionResultToSchema().createSchemaDefinition(introspected));
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
    }
}
