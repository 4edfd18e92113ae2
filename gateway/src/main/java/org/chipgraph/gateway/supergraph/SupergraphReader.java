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
        refuseUnknownDirectives(schemaDirectives);
        Map<String, Subgraph> graphs = graphs(registry);
        Map<String, TypeInfo> types = new TypeReader(registry, features, graphs).read();
        GraphQLSchema api = new ApiSchema(registry, features).build();
        return new Supergraph(
                List.copyOf(graphs.values()),
                types,
                enums(registry, features),
                new ContextReader(registry, features).settingTypes(types),
                roots(schema),
                new RequirementReader(registry, features).read(),
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

    private static void refuseUnknownDirectives(List<Directive> schemaDirectives) {
        for (Directive directive : schemaDirectives) {
            if (directive.getName().equals("join__directive")) {
                refuseUnknownName(new Join(directive, "The schema", Map.of()));
            }
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

    private static Map<String, Subgraph> graphs(TypeDefinitionRegistry registry) {
        EnumTypeDefinition graphs =
                registry.getType("join__Graph", EnumTypeDefinition.class)
                        .orElseThrow(() ->
                                new SupergraphException(
                                        "The supergraph has no enum join__Graph: it does"
                                                + " not say which subgraphs there are"));
        Map<String, Subgraph> byGraph = new LinkedHashMap<>();
        for (EnumValueDefinition value : graphs.getEnumValueDefinitions()) {
            List<Directive> directives = value.getDirectives("join__graph");
            if (directives.isEmpty()) {
                throw new SupergraphException(
                        "join__Graph.%s has no @join__graph(name:, url:)"
                                .formatted(value.getName()));
            }
            Join graph =
                    new Join(directives.getFirst(), "join__Graph." + value.getName(), Map.of());
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
