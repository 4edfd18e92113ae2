package org.chipgraph.gateway.differential;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.chipgraph.gateway.supergraph.FieldSet;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.jspecify.annotations.Nullable;

/// The fields of a `@key` or `@requires` as text, the same from an object and from what a gateway
/// says of it.
final class Projection {

    /// Reads a field of a thing, as the one who has all data would.
    interface Reading {
        @Nullable Object read(Thing thing, FieldSet.Item.Field field);
    }

    /// A representation that lacks something, and so proves the gateway wrong.
    static final class Lacking extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Lacking(String message) {
            super(message);
        }
    }

    private final Supergraph supergraph;
    private final Reading reading;

    Projection(Supergraph supergraph, Reading reading) {
        this.supergraph = supergraph;
        this.reading = reading;
    }

    /// Shape: `object` is a [Thing] or a map of JSON. Errors: throws [Lacking].
    String of(@Nullable Object object, FieldSet fields) {
        return switch (object) {
            case null -> "null";
            case Collection<?> items -> {
                StringJoiner joined = new StringJoiner(",", "[", "]");
                items.forEach(item -> joined.add(of(item, fields)));
                yield joined.toString();
            }
            case Thing thing -> {
                Map<String, String> projected = new TreeMap<>();
                collect(thing, thing.type(), fields, projected);
                yield projected.toString();
            }
            case Map<?, ?> map -> {
                Map<String, String> projected = new TreeMap<>();
                collect(map, String.valueOf(map.get("__typename")), fields, projected);
                yield projected.toString();
            }
            case Number number ->
                    new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
            default -> object.toString();
        };
    }

    private void collect(
            Object object, String type, FieldSet fields, Map<String, String> projected) {
        for (FieldSet.Item item : fields.items()) {
            switch (item) {
                case FieldSet.Item.Field field ->
                        projected.merge(
                                field.name(),
                                of(value(object, field), field.children()),
                                (a, b) -> a.equals(b) ? a : a + "+" + b);
                case FieldSet.Item.On(String condition, FieldSet children) -> {
                    if (!supergraph.types().containsKey(type)) {
                        throw new Lacking("No __typename in " + object);
                    }
                    if (supergraph.composite(condition).runtimeTypes().contains(type)) {
                        collect(object, type, children, projected);
                    }
                }
            }
        }
    }

    private @Nullable Object value(Object object, FieldSet.Item.Field field) {
        if (object instanceof Thing thing) {
            return reading.read(thing, field);
        }
        Map<?, ?> map = (Map<?, ?>) object;
        if (!map.containsKey(field.name())) {
            throw new Lacking("No " + field.name() + " in " + object);
        }
        return map.get(field.name());
    }
}
