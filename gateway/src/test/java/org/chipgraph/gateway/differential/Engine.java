package org.chipgraph.gateway.differential;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chipgraph.gateway.differential.World.Thing;

/// A GraphQL service, made of a schema and the [World]: the monolith, or one subgraph.
final class Engine {

    private final GraphQL graphql;

    /// `subgraph` is empty for the monolith.
    Engine(GraphQLSchema schema, World world, String subgraph) {
        String sdl =
                new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeScalarTypes(true))
                        .print(schema);
        DataFetcher<Object> fields = environment -> world.value(environment, subgraph);
        RuntimeWiring wiring =
                RuntimeWiring.newRuntimeWiring()
                        .scalar(anything())
                        .wiringFactory(new ThingWiring(fields))
                        .type(
                                schema.getQueryType().getName(),
                                query ->
                                        query.dataFetcher(
                                                "_entities",
                                                environment -> {
                                                    List<Map<String, Object>> representations =
                                                            environment.getArgument(
                                                                    "representations");
                                                    return representations.stream()
                                                            .map(world::entity)
                                                            .toList();
                                                }))
                        .build();
        this.graphql =
                GraphQL.newGraphQL(
                                new SchemaGenerator()
                                        .makeExecutableSchema(
                                                new SchemaParser().parse(sdl), wiring))
                        .build();
    }

    Map<String, Object> answer(String document, Map<String, Object> variables) {
        return graphql.execute(
                        ExecutionInput.newExecutionInput(document).variables(variables).build())
                .toSpecification();
    }

    private record ThingWiring(DataFetcher<Object> fields) implements WiringFactory {

        private static final TypeResolver BY_NAME =
                environment -> {
                    Thing thing = environment.getObject();
                    return environment.getSchema().getObjectType(thing.type());
                };

        @Override
        public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
            return true;
        }

        @Override
        public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
            return BY_NAME;
        }

        @Override
        public boolean providesTypeResolver(UnionWiringEnvironment environment) {
            return true;
        }

        @Override
        public TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
            return BY_NAME;
        }

        @Override
        public DataFetcher<?> getDefaultDataFetcher(
                FieldWiringEnvironment environment) {
            return fields;
        }
    }

    private static GraphQLScalarType anything() {
        return GraphQLScalarType.newScalar()
                .name("_Any")
                .coercing(
                        new Coercing<Object, Object>() {
                            @Override
                            public Object parseValue(
                                    Object input, GraphQLContext context, Locale locale) {
                                return input;
                            }

                            @Override
                            public Object parseLiteral(
                                    Value<?> input,
                                    CoercedVariables variables,
                                    GraphQLContext context,
                                    Locale locale) {
                                throw new UnsupportedOperationException("Only as a variable");
                            }
                        })
                .build();
    }
}
