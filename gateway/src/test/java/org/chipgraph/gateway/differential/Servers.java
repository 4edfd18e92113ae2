package org.chipgraph.gateway.differential;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;
import graphql.schema.idl.EchoingWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chipgraph.gateway.supergraph.FieldInfo;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.SupergraphReader;
import org.chipgraph.gateway.supergraph.TypeInfo;
import org.jspecify.annotations.Nullable;

/// graphql-java servers over one [World]: each subgraph of a supergraph, and all of it in one.
final class Servers {

    private final TypeDefinitionRegistry registry;
    private final Supergraph supergraph;
    private final World world;
    private final GraphQL monolith;
    private final Map<String, GraphQL> subgraphs = new LinkedHashMap<>();

    Servers(String sdl) {
        this(sdl, _ -> false);
    }

    /// `refused`: the fields for which the one server has null and an error.
    Servers(String sdl, Predicate<DataFetchingEnvironment> refused) {
        registry = new SchemaParser().parse(sdl);
        supergraph = SupergraphReader.read(sdl);
        world = new World(supergraph, enumValues(), new Arguments(registry));
        FilledArguments filled = new FilledArguments(supergraph, world);
        monolith =
                server(
                        new SchemaPrinter().print(supergraph.apiSchema()),
                        env ->
                                refused.test(env)
                                        ? refusal(env)
                                        : filled.around(whole(env, filled.of(env)), env));
        supergraph
                .subgraphs()
                .forEach(s ->
                        subgraphs.put(s.name(), server(sdl(s.name()), env -> part(s.name(), env))));
    }

    Supergraph supergraph() {
        return supergraph;
    }

    /// What one server with all the data answers.
    Map<String, Object> whole(String operation, Map<String, Object> variables) {
        return execute(monolith, operation, variables);
    }

    /// What a subgraph answers.
    Map<String, Object> part(String subgraph, String operation, Map<String, Object> variables) {
        return execute(subgraphs.get(subgraph), operation, variables);
    }

    /// What one server with all the data answers when fields are faulty.
    Map<String, Object> whole(String operation, Map<String, Object> variables, Faults faults) {
        GraphQL faulty = monolith.transform(change -> change.instrumentation(faults));
        return execute(faulty, operation, variables);
    }

    /// What a subgraph answers when fields are faulty.
    Map<String, Object> part(
            String subgraph, String operation, Map<String, Object> variables, Faults faults) {
        GraphQL faulty =
                Objects.requireNonNull(subgraphs.get(subgraph))
                        .transform(change -> change.instrumentation(faults));
        return execute(faulty, operation, variables);
    }

    private static Map<String, Object> execute(
            GraphQL server, String operation, Map<String, Object> variables) {
        return server.execute(
                        ExecutionInput.newExecutionInput(operation).variables(variables).build())
                .toSpecification();
    }

    private GraphQL server(String sdl, DataFetcher<Object> fetcher) {
        TypeDefinitionRegistry types = new SchemaParser().parse(sdl);
        RuntimeWiring scalars =
                EchoingWiringFactory.newEchoingWiring(wiring ->
                        types.scalars().keySet().stream()
                                .filter(name -> !ScalarInfo.isGraphqlSpecifiedScalar(name))
                                .forEach(name -> wiring.scalar(AnyScalar.named(name))));
        GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(types, scalars);
        return GraphQL.newGraphQL(
                        schema.transformWithoutTypes(
                                change -> change.codeRegistry(wiring(schema, fetcher))))
                .build();
    }

    private GraphQLCodeRegistry wiring(GraphQLSchema schema, DataFetcher<Object> fetcher) {
        TypeResolver resolver = env -> type(schema, ((Thing) (Object) env.getObject()).type());
        GraphQLCodeRegistry.Builder code = GraphQLCodeRegistry.newCodeRegistry();
        code.defaultDataFetcher(_ -> fetcher);
        schema.getAllTypesAsList().stream()
                .filter(t -> t instanceof GraphQLUnionType || t instanceof GraphQLInterfaceType)
                .forEach(type -> code.typeResolver(type.getName(), resolver));
        return code.build();
    }

    /// The object type of that name, or the interface that this subgraph knows in its place; null
    /// where it is hidden.
    private @Nullable GraphQLObjectType type(GraphQLSchema schema, String name) {
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(supergraph.composite(name).interfaces());
        for (String each : names) {
            if (schema.getType(each) instanceof GraphQLObjectType type) {
                return type;
            }
        }
        return null;
    }

    private static Object refusal(DataFetchingEnvironment env) {
        GraphQLError error = GraphqlErrorBuilder.newError(env).message("refused").build();
        return DataFetcherResult.newResult().error(error).build();
    }

    private @Nullable Object part(String subgraph, DataFetchingEnvironment env) {
        String field = env.getField().getName();
        if (field.equals("_entities")) {
            List<Map<String, Object>> asked = env.getArgument("representations");
            return asked.stream().map(each -> world.find(subgraph, each)).toList();
        }
        if (field.equals("__typename")) {
            return ((GraphQLObjectType) env.getParentType()).getName();
        }
        return world.value(subgraph, FilledArguments.thing(env), field, env.getArguments());
    }

    private @Nullable Object whole(DataFetchingEnvironment env, Map<String, ?> arguments) {
        String field = env.getField().getName();
        return field.equals("__typename")
                ? ((GraphQLObjectType) env.getParentType()).getName()
                : world.value(FilledArguments.thing(env), field, arguments);
    }

    private Map<String, List<String>> enumValues() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        registry.getTypes(EnumTypeDefinition.class)
                .forEach(type ->
                        values.put(
                                type.getName(),
                                type.getEnumValueDefinitions().stream()
                                        .map(value -> value.getName())
                                        .toList()));
        return values;
    }

    /// The subgraph's schema, taken back out of the supergraph.
    private String sdl(String subgraph) {
        StringBuilder sdl = new StringBuilder("scalar _Any\n");
        TreeSet<String> entities = new TreeSet<>();
        for (TypeInfo type : supergraph.types().values()) {
            TypeInfo.Source source = type.sources().get(subgraph);
            if (source == null) {
                continue;
            }
            if (type.kind() == TypeInfo.Kind.UNION) {
                sdl.append("union ").append(type.name()).append(" = ");
                sdl.append(String.join(" | ", source.runtimeTypes())).append('\n');
                continue;
            }
            String fields = fields(type, subgraph);
            if (fields.isEmpty() && !type.name().equals("Query")) {
                continue;
            }
            boolean object = type.kind() == TypeInfo.Kind.OBJECT || source.interfaceObject();
            if (object && !source.keys().isEmpty()) {
                entities.add(type.name());
            }
            String extra =
                    type.name().equals("Query")
                            ? "_entities(representations: [_Any!]!): [_Entity]! "
                            : "";
            sdl.append(object ? "type " : "interface ")
                    .append(type.name())
                    .append(implemented(type, subgraph))
                    .append(" { ")
                    .append(extra)
                    .append(fields)
                    .append(" }\n");
        }
        registry.getTypes(EnumTypeDefinition.class).stream()
                .filter(type -> !type.getName().contains("__"))
                .forEach(type ->
                        sdl.append("enum ")
                                .append(type.getName())
                                .append(" { ")
                                .append(String.join(" ", enumValues().get(type.getName())))
                                .append(" }\n"));
        registry.scalars().keySet().stream()
                .filter(name -> !name.contains("__") && !ScalarInfo.isGraphqlSpecifiedScalar(name))
                .forEach(name -> sdl.append("scalar ").append(name).append('\n'));
        registry.getTypes(InputObjectTypeDefinition.class).stream()
                .filter(type -> !type.getName().contains("__"))
                .map(type -> type.transform(change -> change.directives(List.of())))
                .forEach(type -> sdl.append(printed(type)).append('\n'));
        return sdl.append("union _Entity = ").append(String.join(" | ", entities)).toString();
    }

    private static String printed(InputObjectTypeDefinition type) {
        return AstPrinter.printAst(
                type.transform(change ->
                        change.description(null)
                                .inputValueDefinitions(
                                        type.getInputValueDefinitions().stream()
                                                .map(Servers::bare)
                                                .toList())));
    }

    /// Without description and directives.
    private static InputValueDefinition bare(InputValueDefinition input) {
        return input.transform(change -> change.description(null).directives(List.of()));
    }

    private String implemented(TypeInfo type, String subgraph) {
        String names =
                type.interfaces().stream()
                        .filter(name -> isInterface(name, type, subgraph))
                        .collect(Collectors.joining(" & "));
        return names.isEmpty() ? "" : " implements " + names;
    }

    /// Whether the subgraph has the interface as one, and the type in it.
    private boolean isInterface(String name, TypeInfo type, String subgraph) {
        TypeInfo.Source source = supergraph.composite(name).sources().get(subgraph);
        return source != null
                && !source.interfaceObject()
                && (type.isAbstract() || source.runtimeTypes().contains(type.name()));
    }

    private String fields(TypeInfo type, String subgraph) {
        ImplementingTypeDefinition<?> definition =
                (ImplementingTypeDefinition<?>) registry.types().get(type.name());
        StringBuilder fields = new StringBuilder();
        for (FieldDefinition field : definition.getFieldDefinitions()) {
            FieldInfo.Source source =
                    type.fields().get(field.getName()).source(subgraph).orElse(null);
            if (source != null) {
                String arguments =
                        Stream.concat(
                                        field.getInputValueDefinitions().stream()
                                                .map(Servers::bare)
                                                .map(AstPrinter::printAstCompact),
                                        source.contextArguments().stream()
                                                .map(each ->
                                                        each.name() + ": " + each.value().type()))
                                .collect(Collectors.joining(", "));
                fields.append(field.getName())
                        .append(arguments.isEmpty() ? "" : "(" + arguments + ")")
                        .append(": ")
                        .append(source.type())
                        .append(' ');
            }
        }
        return fields.toString();
    }
}
