package org.chipgraph.gateway.execute;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The plain value of a literal in a document, for defaults of variables.
final class LiteralValue {

    private LiteralValue() {}

    static @Nullable Object of(Value<?> literal) {
        return switch (literal) {
            case NullValue _ -> null;
            case BooleanValue truth -> truth.isValue();
            case IntValue number -> whole(number.getValue());
            case FloatValue number -> number.getValue();
            case StringValue text -> text.getValue();
            case EnumValue name -> name.getName();
            case ArrayValue list -> {
                List<@Nullable Object> items = new ArrayList<>();
                list.getValues().forEach(item -> items.add(of(item)));
                yield items;
            }
            case ObjectValue object -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                for (ObjectField field : object.getObjectFields()) {
                    members.put(field.getName(), of(field.getValue()));
                }
                yield members;
            }
            default -> throw new IllegalArgumentException("Not a constant: " + literal);
        };
    }

    private static Number whole(BigInteger value) {
        if (value.bitLength() < Integer.SIZE) {
            return value.intValue();
        }
        return value;
    }
}
