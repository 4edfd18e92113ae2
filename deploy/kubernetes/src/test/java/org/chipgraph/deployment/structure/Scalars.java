package org.chipgraph.deployment.structure;

import io.kubernetes.client.custom.IntOrString;
import io.kubernetes.client.custom.Quantity;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Values without fields, as YAML typed them: `version: 1.0` is a number where a label needs text.
final class Scalars {

    private static final Map<Class<?>, String> NAMES =
            Map.of(
                    String.class, "text",
                    Boolean.class, "true or false",
                    Integer.class, "a whole number",
                    Long.class, "a whole number",
                    byte[].class, "base64");

    private static final Pattern PERCENT_OR_NAME =
            Pattern.compile("\\d+%|[a-z0-9-]*[a-z][a-z0-9-]*");

    private Scalars() {}

    static boolean knows(Class<?> type) {
        return NAMES.containsKey(type);
    }

    static Optional<String> problem(@Nullable Object value, Class<?> type) {
        boolean fits =
                switch (value) {
                    case String text when type == byte[].class -> isBase64(text);
                    case String _ -> type == String.class;
                    case Boolean _ -> type == Boolean.class;
                    case Integer _ -> type == Integer.class || type == Long.class;
                    case Long _ -> type == Long.class;
                    case null, default -> false;
                };
        return fits
                ? Optional.empty()
                : Optional.of("must be %s, not %s".formatted(NAMES.get(type), value));
    }

    static Optional<String> numeric(@Nullable Object value, Class<?> type) {
        if (type == IntOrString.class) {
            boolean fits =
                    value instanceof Integer
                            || value instanceof String text
                                    && PERCENT_OR_NAME.matcher(text).matches();
            return fits
                    ? Optional.empty()
                    : Optional.of("must be a number, a percentage or a name, not " + value);
        }
        try {
            Quantity.fromString(String.valueOf(value));
            return Optional.empty();
        } catch (RuntimeException notAQuantity) {
            return Optional.of("must be a quantity such as 100m or 512Mi, not " + value);
        }
    }

    private static boolean isBase64(String text) {
        try {
            Base64.getDecoder().decode(text);
            return true;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
