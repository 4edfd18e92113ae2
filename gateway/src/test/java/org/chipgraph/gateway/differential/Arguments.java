package org.chipgraph.gateway.differential;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.FieldDefinition;
import graphql.language.FloatValue;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.IntValue;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.parser.Parser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chipgraph.gateway.supergraph.FieldSet;
import org.jspecify.annotations.Nullable;

/// The arguments of a field as a server sees them: with defaults, and without those that are hidden
/// from clients, which not every server knows.
final class Arguments {

    private final TypeDefinitionRegistry supergraph;

    Arguments(TypeDefinitionRegistry supergraph) {
        this.supergraph = supergraph;
    }

    /// Those that a field set gives, as text.
    Map<String, @Nullable Object> of(String type, FieldSet.Item.Field field) {
        Map<String, @Nullable Object> given = new TreeMap<>();
        for (InputValueDefinition input : inputs(type, field.name())) {
            if (input.getDefaultValue() != null) {
                given.put(input.getName(), literal(input.getDefaultValue()));
            }
        }
        if (!field.arguments().isEmpty()) {
            Field parsed =
                    (Field)
                            new Parser()
                                    .parseDocument("{ field" + field.arguments() + " }")
                                    .getFirstDefinitionOfType(OperationDefinition.class)
                                    .orElseThrow()
                                    .getSelectionSet()
                                    .getSelections()
                                    .getFirst();
            for (Argument argument : parsed.getArguments()) {
                given.put(argument.getName(), literal(argument.getValue()));
            }
        }
        return given;
    }

    /// As text in a fixed order.
    String visible(String type, String field, Map<String, ?> given) {
        Map<String, @Nullable Object> visible = new TreeMap<>();
        given.forEach((name, value) -> visible.put(name, inOrder(value)));
        for (InputValueDefinition input : inputs(type, field)) {
            if (input.hasDirective("inaccessible")) {
                visible.remove(input.getName());
            }
        }
        return visible.isEmpty() ? "" : visible.toString();
    }

    private static @Nullable Object inOrder(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> object -> {
                Map<String, @Nullable Object> fields = new TreeMap<>();
                object.forEach((name, inner) -> fields.put(name.toString(), inOrder(inner)));
                yield fields;
            }
            case List<?> items -> items.stream().map(Arguments::inOrder).toList();
            case null, default -> value;
        };
    }

    private Iterable<InputValueDefinition> inputs(String type, String field) {
        ImplementingTypeDefinition<?> definition =
                (ImplementingTypeDefinition<?>) supergraph.types().get(type);
        for (FieldDefinition each : definition.getFieldDefinitions()) {
            if (each.getName().equals(field)) {
                return each.getInputValueDefinitions();
            }
        }
        throw new IllegalArgumentException("No field " + type + "." + field);
    }

    private static @Nullable Object literal(Value<?> value) {
        return switch (value) {
            case IntValue number -> number.getValue().intValueExact();
            case FloatValue number -> number.getValue().doubleValue();
            case StringValue text -> text.getValue();
            case BooleanValue choice -> choice.isValue();
            case EnumValue name -> name.getName();
            case ArrayValue items -> items.getValues().stream().map(Arguments::literal).toList();
            case ObjectValue object -> {
                Map<String, @Nullable Object> fields = new TreeMap<>();
                object.getObjectFields()
                        .forEach(f -> fields.put(f.getName(), literal(f.getValue())));
                yield fields;
            }
            default -> null;
        };
    }
}
