package org.chipgraph.gateway.supergraph;

import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.SchemaDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.schema.idl.errors.SchemaProblem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Makes the schema that clients see: the supergraph without the machinery of composition and
/// without everything marked as inaccessible.
final class ApiSchema {

    private static final Set<String> KEPT_DIRECTIVES = Set.of("deprecated", "specifiedBy", "oneOf");

    private final TypeDefinitionRegistry supergraph;
    private final LinkedFeatures features;
    private final Set<String> hiddenTypes = new LinkedHashSet<>();

    ApiSchema(TypeDefinitionRegistry supergraph, LinkedFeatures features) {
        this.supergraph = supergraph;
        this.features = features;
        supergraph.types().forEach(this::hide);
        supergraph.scalars().forEach(this::hide);
    }

    private void hide(String name, TypeDefinition<?> type) {
        boolean machinery = name.startsWith("link__") || name.startsWith("core__");
        if (machinery || features.definesType(name) || isHidden(type)) {
            hiddenTypes.add(name);
        }
    }

    GraphQLSchema build() {
        TypeDefinitionRegistry api = new TypeDefinitionRegistry();
        supergraph
                .schemaDefinition()
                .map(schema -> schema.transform(b -> b.directives(List.of())))
                .map(SchemaDefinition.class::cast)
                .ifPresent(api::add);
        for (TypeDefinition<?> type : supergraph.types().values()) {
            if (!hiddenTypes.contains(type.getName())) {
                api.add(visible(type));
            }
        }
        for (ScalarTypeDefinition scalar : supergraph.scalars().values()) {
            if (!hiddenTypes.contains(scalar.getName())
                    && !supergraph.types().containsKey(scalar.getName())) {
                api.add(scalar.transform(b -> b.directives(kept(scalar))));
            }
        }
        for (DirectiveDefinition directive : supergraph.getDirectiveDefinitions().values()) {
            if (KEPT_DIRECTIVES.contains(directive.getName())) {
                api.add(directive);
            }
        }
        try {
            return UnExecutableSchemaGenerator.makeUnExecutableSchema(api);
        } catch (SchemaProblem e) {
            throw new SupergraphException(
                    "The supergraph does not make a valid schema: " + e.getMessage());
        }
    }

    private TypeDefinition<?> visible(TypeDefinition<?> type) {
        return switch (type) {
            case ObjectTypeDefinition object ->
                    object.transform(b ->
                            b.directives(kept(object))
                                    .implementz(visibleTypes(object.getImplements()))
                                    .fieldDefinitions(fields(object.getFieldDefinitions())));
            case InterfaceTypeDefinition face ->
                    face.transform(b ->
                            b.directives(kept(face))
                                    .implementz(visibleTypes(face.getImplements()))
                                    .definitions(fields(face.getFieldDefinitions())));
            case UnionTypeDefinition union ->
                    union.transform(b ->
                            b.directives(kept(union))
                                    .memberTypes(visibleTypes(union.getMemberTypes())));
            case EnumTypeDefinition values ->
                    values.transform(b ->
                            b.directives(kept(values))
                                    .enumValueDefinitions(
                                            values(values.getEnumValueDefinitions())));
            case InputObjectTypeDefinition input ->
                    input.transform(b ->
                            b.directives(kept(input))
                                    .inputValueDefinitions(
                                            inputs(input.getInputValueDefinitions())));
            case ScalarTypeDefinition scalar -> scalar.transform(b -> b.directives(kept(scalar)));
            default -> throw new SupergraphException("Unknown kind of type: " + type.getName());
        };
    }

    private List<FieldDefinition> fields(List<FieldDefinition> fields) {
        return fields.stream()
                .filter(field -> !isHidden(field))
                .map(field ->
                        field.transform(b ->
                                b.directives(kept(field))
                                        .inputValueDefinitions(
                                                inputs(field.getInputValueDefinitions()))))
                .toList();
    }

    private List<InputValueDefinition> inputs(List<InputValueDefinition> inputs) {
        return inputs.stream()
                .filter(input -> !isHidden(input))
                .map(input -> input.transform(b -> b.directives(kept(input))))
                .toList();
    }

    private List<EnumValueDefinition> values(List<EnumValueDefinition> values) {
        return values.stream()
                .filter(value -> !isHidden(value))
                .map(value -> value.transform(b -> b.directives(kept(value))))
                .toList();
    }

    @SuppressWarnings("rawtypes") // as graphql-java declares lists of types
    private List<Type> visibleTypes(List<Type> types) {
        return types.stream()
                .filter(type -> !hiddenTypes.contains(((TypeName) type).getName()))
                .toList();
    }

    private boolean isHidden(DirectivesContainer<?> element) {
        return features.isInaccessible(element);
    }

    private static List<Directive> kept(DirectivesContainer<?> element) {
        return element.getDirectives().stream()
                .filter(directive -> KEPT_DIRECTIVES.contains(directive.getName()))
                .toList();
    }
}
