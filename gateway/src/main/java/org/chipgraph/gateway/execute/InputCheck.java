package org.chipgraph.gateway.execute;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Checks values against input types and collects what is wrong, each with its place.
final class InputCheck {

    private static final int MAX_PROBLEMS = 10;
    private static final int MAX_SHOWN = 60;

    private final List<String> problems = new ArrayList<>();

    List<String> problems() {
        return problems;
    }

    void refuse(String where, String problem) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add("Variable " + where + ": " + problem);
        }
    }

    /// The coerced value; after a problem something of no use.
    @Nullable Object value(String where, GraphQLType type, @Nullable Object value) {
        if (type instanceof GraphQLNonNull required) {
            if (value == null) {
                refuse(where, "null is given where %s is required".formatted(name(required)));
                return null;
            }
            return value(where, required.getWrappedType(), value);
        }
        if (value == null) {
            return null;
        }
        return switch (type) {
            case GraphQLList list -> items(where, list, value);
            case GraphQLInputObjectType object -> object(where, object, value);
            case GraphQLEnumType choice -> choice(where, choice, value);
            case GraphQLScalarType scalar -> scalar(where, scalar, value);
            default -> throw new IllegalArgumentException("Not an input type: " + type);
        };
    }

    /// A single value stands for a list of one.
    private List<@Nullable Object> items(String where, GraphQLList type, Object value) {
        List<@Nullable Object> items = new ArrayList<>();
        if (value instanceof List<?> given) {
            for (Object item : given) {
                String place = where + "[" + items.size() + "]";
                items.add(value(place, type.getWrappedType(), item));
            }
        } else {
            items.add(value(where, type.getWrappedType(), value));
        }
        return items;
    }

    private Map<String, @Nullable Object> object(
            String where, GraphQLInputObjectType type, Object value) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        if (!(value instanceof Map<?, ?> given)) {
            wrong(where, type.getName(), value);
            return members;
        }
        given.forEach((key, member) -> members.put(key.toString(), member));
        for (String key : List.copyOf(members.keySet())) {
            GraphQLInputObjectField field = type.getFieldDefinition(key);
            if (field == null) {
                refuse(where, "%s has no field \"%s\"".formatted(type.getName(), key));
            } else {
                members.put(key, value(where + "." + key, field.getType(), members.get(key)));
            }
        }
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            if (isRequired(field) && !members.containsKey(field.getName())) {
                String place = where + "." + field.getName();
                refuse(place, "%s is required, none was given".formatted(name(field.getType())));
            }
        }
        if (type.isOneOf() && (members.size() != 1 || members.containsValue(null))) {
            refuse(where, "%s takes exactly one field with a value".formatted(type.getName()));
        }
        return members;
    }

    private static boolean isRequired(GraphQLInputObjectField field) {
        return field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue();
    }

    private Object choice(String where, GraphQLEnumType type, Object value) {
        if (!(value instanceof String name) || type.getValue(name) == null) {
            wrong(where, "a value of " + type.getName(), value);
        }
        return value;
    }

    private Object scalar(String where, GraphQLScalarType type, Object value) {
        boolean fits =
                switch (type.getName()) {
                    case "Int" -> isInt(value);
                    case "Float" -> value instanceof Number;
                    case "String" -> value instanceof String;
                    case "Boolean" -> value instanceof Boolean;
                    case "ID" ->
                            value instanceof String
                                    || value instanceof Integer
                                    || value instanceof BigInteger;
                    default -> true;
                };
        if (!fits) {
            wrong(where, type.getName(), value);
        }
        return value;
    }

    private static boolean isInt(Object value) {
        return value instanceof Integer
                || (value instanceof BigDecimal exact
                        && exact.stripTrailingZeros().scale() <= 0
                        && exact.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0);
    }

    private void wrong(String where, String expected, Object value) {
        String shown =
                switch (value) {
                    case String text -> '"' + shortened(text) + '"';
                    case Map<?, ?> _ -> "an object";
                    case List<?> _ -> "a list";
                    default -> shortened(value.toString());
                };
        refuse(where, "expected %s, got %s".formatted(expected, shown));
    }

    private static String shortened(String text) {
        return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "...";
    }

    private static String name(GraphQLType type) {
        return GraphQLTypeUtil.simplePrint(type);
    }
}
