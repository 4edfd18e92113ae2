package org.chipgraph.gateway.supergraph;

import graphql.language.Directive;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.OperationTypeDefinition;
import graphql.language.SchemaDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.MultiSourceReader;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.errors.SchemaProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a supergraph file: join specification v0.1 to v0.5.
public final class SupergraphReader {

    private static final Set<String> HARMLESS = Set.of("tag", "cost", "listSize", "link");

    private SupergraphReader() {}

    /// Errors: [SupergraphException] for text that is no supergraph, or one whose meaning the
    /// gateway does not know completely. Cost: linear in the text, once at start.
    public static Supergraph read(String sdl) {
        TypeDefinitionRegistry registry = parse(sdl);
        Optional<SchemaDefinition> schema = registry.schemaDefinition();
        List<Directive> schemaDirectives = LinkedFeatures.schemaDirectives(schema);
        LinkedFeatures features = LinkedFeatures.of(schemaDirectives);
        Map<String, Subgraph> graphs = graphs(registry, features);
        Joins joins = new Joins(features, graphs);
        schema.ifPresent(definition ->
                joins.on(definition, "directive", "The schema")
                        .forEach(SupergraphReader::refuseUnknownName));
        Map<String, TypeInfo> types = new TypeReader(registry, features, joins).read();
        GraphQLSchema api = new ApiSchema(registry, features).build();
        return new Supergraph(
                List.copyOf(graphs.values()),
                types,
                enums(registry, features),
                new ContextReader(registry, features).settingTypes(types),
                roots(schema),
                new RequirementReader(registry, features).read(),
                new CostReader(registry, features).read(),
                api);
    }

    private static TypeDefinitionRegistry parse(String sdl) {
        ParserEnvironment environment =
                ParserEnvironment.newParserEnvironment()
                        .document(
                                MultiSourceReader.newMultiSourceReader()
                                        .string(sdl, "supergraph")
                                        .trackData(false)
                                        .build())
                        .parserOptions(
                                ParserOptions.getDefaultSdlParserOptions()
                                        .transform(options ->
                                                options.captureIgnoredChars(false)
                                                        .captureLineComments(false)))
                        .build();
        try {
            return new SchemaParser().buildRegistry(Parser.parse(environment));
        } catch (InvalidSyntaxException | SchemaProblem e) {
            throw new SupergraphException("The supergraph cannot be read: " + e.getMessage());
        }
    }

    static void refuseUnknownName(Join directive) {
        String name = directive.text("name").orElse("");
        if (!HARMLESS.contains(name)) {
            throw new SupergraphException(
                    "%s uses @%s (through @join__directive), which this gateway does not support"
                            .formatted(directive.where(), name));
        }
    }

    private static Map<String, Subgraph> graphs(
            TypeDefinitionRegistry registry, LinkedFeatures features) {
        String name = features.localType("join", "Graph");
        EnumTypeDefinition graphs =
                registry.getType(name, EnumTypeDefinition.class)
                        .orElseThrow(() ->
                                new SupergraphException(
                                        ("The supergraph has no enum %s: it does not say which"
                                                        + " subgraphs there are")
                                                .formatted(name)));
        Joins joins = new Joins(features, Map.of());
        Map<String, Subgraph> byGraph = new LinkedHashMap<>();
        for (EnumValueDefinition value : graphs.getEnumValueDefinitions()) {
            String where = name + "." + value.getName();
            Join graph =
                    joins.on(value, "graph", where).stream()
                            .findFirst()
                            .orElseThrow(() ->
                                    new SupergraphException(
                                            where + " has no @join__graph(name:, url:)"));
            byGraph.put(
                    value.getName(),
                    new Subgraph(
                            value.getName(),
                            graph.text("name").orElse(value.getName()),
                            graph.text("url").orElse("")));
        }
        return byGraph;
    }

    private static Map<String, List<String>> enums(
            TypeDefinitionRegistry registry, LinkedFeatures features) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (EnumTypeDefinition type : registry.getTypes(EnumTypeDefinition.class)) {
            values.put(
                    type.getName(),
                    type.getEnumValueDefinitions().stream()
                            .filter(value -> !features.isInaccessible(value))
                            .map(EnumValueDefinition::getName)
                            .toList());
        }
        return values;
    }

    private static Supergraph.RootTypes roots(Optional<SchemaDefinition> schema) {
        String query = "";
        String mutation = "";
        for (OperationTypeDefinition operation :
                schema.orElseThrow().getOperationTypeDefinitions()) {
            switch (operation.getName()) {
                case "query" -> query = operation.getTypeName().getName();
                case "mutation" -> mutation = operation.getTypeName().getName();
                default -> {}
            }
        }
        if (query.isEmpty()) {
            throw new SupergraphException("The supergraph's schema has no query type");
        }
        return new Supergraph.RootTypes(query, mutation);
    }
}
