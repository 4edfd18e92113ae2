package org.chipgraph.gateway.plan.check;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValue;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectField;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Takes a supergraph apart again: the schema of one subgraph, with `_entities`, so that the
/// documents sent to it can be validated.
final class SubgraphSchemas {

    private final TypeDefinitionRegistry supergraph;

    SubgraphSchemas(String sdl) {
        this.supergraph = new SchemaParser().parse(sdl);
    }

    /// `graph` is the subgraph's name in the join directives.
    GraphQLSchema schema(String graph, String queryType, String mutationType) {
        TypeDefinitionRegistry own = new TypeDefinitionRegistry();
        List<String> entities = new ArrayList<>();
        boolean hasMutation = false;
        for (TypeDefinition<?> type : supergraph.types().values()) {
            List<Directive> joins = joins(type, "join__type", graph);
            if (joins.isEmpty() || type.getName().equals(queryType)) {
                continue;
            }
            hasMutation |= type.getName().equals(mutationType);
            TypeDefinition<?> part = own(type, graph);
            own.add(part);
            boolean keyed = joins.stream().anyMatch(join -> join.getArgument("key") != null);
            if (keyed && part instanceof ObjectTypeDefinition) {
                entities.add(type.getName());
            }
        }
        supergraph.scalars().values().stream()
                .filter(scalar -> !joins(scalar, "join__type", graph).isEmpty())
                .forEach(scalar -> own.add(scalar.transform(b -> b.directives(List.of()))));
        own.merge(new SchemaParser().parse(federation(queryType, entities)));
        List<FieldDefinition> rootFields = rootFields(queryType, graph);
        ObjectTypeDefinition query =
                own.getType(queryType, ObjectTypeDefinition.class).orElseThrow();
        own.remove(query);
        rootFields.addAll(query.getFieldDefinitions());
        own.add(query.transform(b -> b.fieldDefinitions(rootFields)));
        String schema =
                "schema { query: %s %s }"
                        .formatted(queryType, hasMutation ? "mutation: " + mutationType : "");
        own.merge(new SchemaParser().parse(schema));
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(own);
    }

    private static String federation(String queryType, List<String> entities) {
        String base = "scalar _Any type " + queryType + " { _service: String %s }%s";
        return entities.isEmpty()
                ? base.formatted("", "")
                : base.formatted(
                        "_entities(representations: [_Any!]!): [_Entity]!",
                        " union _Entity = " + String.join(" | ", entities));
    }

    private List<FieldDefinition> rootFields(String queryType, String graph) {
        return supergraph
                .getType(queryType, ObjectTypeDefinition.class)
                .map(query -> new ArrayList<>(fields(query.getFieldDefinitions(), graph)))
                .orElseGet(ArrayList::new);
    }

    private TypeDefinition<?> own(TypeDefinition<?> type, String graph) {
        return switch (type) {
            case ObjectTypeDefinition object ->
                    object.transform(b ->
                            b.directives(List.of())
                                    .implementz(implemented(object, graph))
                                    .fieldDefinitions(fields(object.getFieldDefinitions(), graph)));
            case InterfaceTypeDefinition face when isInterfaceObject(face, graph) ->
                    ObjectTypeDefinition.newObjectTypeDefinition()
                            .name(face.getName())
                            .fieldDefinitions(fields(face.getFieldDefinitions(), graph))
                            .build();
            case InterfaceTypeDefinition face ->
                    face.transform(b ->
                            b.directives(List.of())
                                    .implementz(implemented(face, graph))
                                    .definitions(fields(face.getFieldDefinitions(), graph)));
            case UnionTypeDefinition union ->
                    union.transform(
                            b -> b.directives(List.of()).memberTypes(members(union, graph)));
            case EnumTypeDefinition values ->
                    values.transform(b ->
                            b.directives(List.of())
                                    .enumValueDefinitions(
                                            values.getEnumValueDefinitions().stream()
                                                    .map(SubgraphSchemas::bare)
                                                    .toList()));
            case InputObjectTypeDefinition input ->
                    input.transform(b ->
                            b.directives(List.of())
                                    .inputValueDefinitions(bare(input.getInputValueDefinitions())));
            default -> type;
        };
    }

    private static List<FieldDefinition> fields(List<FieldDefinition> fields, String graph) {
        List<FieldDefinition> own = new ArrayList<>();
        for (FieldDefinition field : fields) {
            List<Directive> all = field.getDirectives("join__field");
            List<Directive> joins = joins(field, "join__field", graph);
            if (all.isEmpty() || !joins.isEmpty()) {
                Type<?> type = joins.isEmpty() ? field.getType() : typeIn(joins, field);
                own.add(
                        field.transform(b ->
                                b.directives(List.of())
                                        .type(type)
                                        .inputValueDefinitions(arguments(field, joins))));
            }
        }
        return own;
    }

    /// The arguments that clients see, and those that the gateway fills in.
    private static List<InputValueDefinition> arguments(
            FieldDefinition field, List<Directive> joins) {
        List<InputValueDefinition> arguments =
                new ArrayList<>(bare(field.getInputValueDefinitions()));
        for (Directive join : joins) {
            if (join.getArgument("contextArguments") != null
                    && join.getArgument("contextArguments").getValue() instanceof ArrayValue own) {
                own.getValues().forEach(value -> arguments.add(argument((ObjectValue) value)));
            }
        }
        return arguments;
    }

    private static InputValueDefinition argument(ObjectValue contextArgument) {
        Map<String, String> members = new LinkedHashMap<>();
        for (ObjectField member : contextArgument.getObjectFields()) {
            members.put(member.getName(), ((StringValue) member.getValue()).getValue());
        }
        return InputValueDefinition.newInputValueDefinition()
                .name(members.get("name"))
                .type(Parser.parseType(members.get("type")))
                .build();
    }

    private static EnumValueDefinition bare(EnumValueDefinition value) {
        return value.transform(b -> b.directives(List.of()));
    }

    private static List<InputValueDefinition> bare(List<InputValueDefinition> inputs) {
        return inputs.stream().map(input -> input.transform(b -> b.directives(List.of()))).toList();
    }

    private static Type<?> typeIn(List<Directive> joins, FieldDefinition field) {
        return joins.getFirst().getArgument("type") != null
                        && joins.getFirst().getArgument("type").getValue() instanceof StringValue s
                ? Parser.parseType(s.getValue())
                : field.getType();
    }

    @SuppressWarnings("rawtypes") // as graphql-java declares lists of types
    private static List<Type> implemented(DirectivesContainer<?> type, String graph) {
        return joins(type, "join__implements", graph).stream()
                .map(join -> (Type) new TypeName(text(join, "interface")))
                .toList();
    }

    @SuppressWarnings("rawtypes") // as graphql-java declares lists of types
    private static List<Type> members(UnionTypeDefinition union, String graph) {
        return joins(union, "join__unionMember", graph).stream()
                .map(join -> (Type) new TypeName(text(join, "member")))
                .toList();
    }

    private static List<Directive> joins(Object element, String name, String graph) {
        return element instanceof DirectivesContainer<?> container
                ? container.getDirectives(name).stream()
                        .filter(join -> names(join.getArgument("graph"), graph))
                        .toList()
                : List.of();
    }

    private static boolean isInterfaceObject(InterfaceTypeDefinition type, String graph) {
        return joins(type, "join__type", graph).stream()
                .map(join -> join.getArgument("isInterfaceObject"))
                .anyMatch(argument ->
                        argument != null
                                && argument.getValue() instanceof BooleanValue value
                                && value.isValue());
    }

    private static boolean names(Argument argument, String graph) {
        return argument != null
                && argument.getValue() instanceof EnumValue value
                && value.getName().equals(graph);
    }

    private static String text(Directive directive, String argument) {
        return ((StringValue) directive.getArgument(argument).getValue()).getValue();
    }
}
