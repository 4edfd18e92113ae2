package org.chipgraph.kernel.document;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.jspecify.annotations.Nullable;

/// Turns what the JSON library found wrong into a fault that names the field and what would be right.
final class DocumentFault {

    private static final int MAX_SHOWN = 60;

    private DocumentFault() {}

    static Fault of(JsonMappingException e) {
        return new Fault(path(e), message(e));
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getFieldName() == null
                                ? "[" + step.getIndex() + "]"
                                : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String message(JsonMappingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                    "unknown key; known are "
                            + unknown.getKnownPropertyIds().stream()
                                    .map(Object::toString)
                                    .sorted()
                                    .collect(Collectors.joining(", "));
            case InvalidFormatException format ->
                    wrongValue(format.getValue(), format.getTargetType());
            case MismatchedInputException mismatch when e.getCause() == null -> mismatch(mismatch);
            default ->
                    e.getCause() instanceof IllegalArgumentException rule
                            ? String.valueOf(rule.getMessage())
                            : e.getOriginalMessage();
        };
    }

    private static String mismatch(MismatchedInputException mismatch) {
        String text = mismatch.getOriginalMessage();
        if (text.startsWith("Missing required creator property")) {
            return text.replaceFirst("Missing required creator property '([^']*)'.*", "needs '$1'");
        }
        Class<?> type = mismatch.getTargetType();
        return type == null ? text : "expected " + expected(type);
    }

    private static String wrongValue(@Nullable Object value, Class<?> type) {
        String shown = String.valueOf(value);
        return "'"
                + shown.substring(0, Math.min(shown.length(), MAX_SHOWN))
                + "' is not "
                + expected(type);
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "a day such as 2025-07-31";
        }
        if (Iterable.class.isAssignableFrom(type)) {
            return "a list";
        }
        if (type == String.class) {
            return "a text";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == Integer.class) {
            return "a whole number";
        }
        return "an object or value of type " + type.getSimpleName();
    }
}
