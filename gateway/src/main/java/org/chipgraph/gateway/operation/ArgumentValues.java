package org.chipgraph.gateway.operation;

import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The values of a selected field's arguments: integers, lists and objects; others as they are.
///
/// Notes whether one of them came from a variable.
final class ArgumentValues {

    private final GraphQLSchema schema;
    private final Function<String, @Nullable Object> variables;
    private boolean sawVariable;

    ArgumentValues(GraphQLSchema schema, Function<String, @Nullable Object> variables) {
        this.schema = schema;
        this.variables = variables;
    }

    boolean sawVariable() {
        return sawVariable;
    }

    /// The integer at a path of names (`page.first`), or the schema's default for it.
    OptionalLong whole(String type, SelectedField field, String path) {
        List<String> names = List.of(path.split("\\.", -1));
        Object value = null;
        for (SelectedField.Argument argument : field.arguments()) {
            if (argument.name().equals(names.getFirst())) {
                value = value(argument);
            }
        }
        GraphQLArgument declared = declared(type, field, names.getFirst());
        if (value == null
                && declared != null
                && declared.getArgumentDefaultValue().getValue() instanceof Value<?> literal) {
            value = plain(literal);
        }
        for (String name : names.subList(1, names.size())) {
            value = value instanceof Map<?, ?> members ? members.get(name) : null;
        }
        return value instanceof Number number
                ? OptionalLong.of(number.longValue())
                : OptionalLong.empty();
    }

    @Nullable GraphQLArgument declared(String type, SelectedField field, String argument) {
        GraphQLObjectType object = schema.getObjectType(type);
        GraphQLFieldDefinition definition =
                object == null ? null : object.getFieldDefinition(field.name());
        return definition == null ? null : definition.getArgument(argument);
    }

    @Nullable Object value(SelectedField.Argument argument) {
        return argument.value().startsWith("$")
                ? variable(argument.value().substring(1))
                : plain(literal(argument.value()));
    }

    private @Nullable Object variable(String name) {
        sawVariable = true;
        return variables.apply(name);
    }

    /// The parser reads a value with variables in it only as part of a document.
    private static Value<?> literal(String text) {
        OperationDefinition operation =
                new Parser()
                        .parseDocument("{ field(argument: " + text + ") }")
                        .getFirstDefinitionOfType(OperationDefinition.class)
                        .orElseThrow();
        Field field = (Field) operation.getSelectionSet().getSelections().getFirst();
        return field.getArguments().getFirst().getValue();
    }

    private @Nullable Object plain(Value<?> value) {
        return switch (value) {
            case NullValue _ -> null;
            case VariableReference variable -> variable(variable.getName());
            case IntValue number -> number.getValue();
            case ArrayValue list -> {
                List<@Nullable Object> items = new ArrayList<>();
                list.getValues().forEach(item -> items.add(plain(item)));
                yield items;
            }
            case ObjectValue object -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                for (ObjectField member : object.getObjectFields()) {
                    members.put(member.getName(), plain(member.getValue()));
                }
                yield members;
            }
            default -> value;
        };
    }
}
