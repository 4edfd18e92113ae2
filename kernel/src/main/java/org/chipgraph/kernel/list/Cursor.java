package org.chipgraph.kernel.list;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.jspecify.annotations.Nullable;

/// A place in an ordered list: the sort value and id of the element there, so it stays where it is when
/// elements are inserted. Bound to the list that it came from by `list`, a fingerprint of order and filter.
public record Cursor(String list, @Nullable String key, String id) {

    private static final String SEPARATOR = "\n";
    private static final String DATE = "date";
    private static final String INTEGER = "integer";
    private static final String NONE = "not a cursor of this API";
    private static final int PARTS = 4;
    private static final int FINGERPRINT = 8;

    public String encode() {
        String text =
                String.join(SEPARATOR, list, key == null ? "0" : "1", key == null ? "" : key, id);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /// What a list is told apart by: everything that was asked of it, except the page.
    public static String fingerprint(String list, SqlText asked) {
        StringBuilder text = new StringBuilder(list).append('|').append(asked.text());
        for (Object value : asked.parameters().values()) {
            text.append('|').append(value instanceof String[] many ? List.of(many) : value);
        }
        return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, FINGERPRINT);
    }

    /// The place that the text names, in a list ordered by a key of the given SQL type.
    ///
    /// @throws ValidationProblem when the text is no cursor, or one of another list
    public static Cursor decode(String text, String list, String type, String argument) {
        String[] parts = parts(text);
        if (parts.length != PARTS) {
            throw new ValidationProblem(argument, NONE);
        }
        if (!parts[0].equals(list)) {
            throw new ValidationProblem(
                    argument,
                    "this cursor belongs to a list with another search, where or orderBy; start again without it");
        }
        boolean present = parts[1].equals("1");
        if (!isKey(present, parts[2], type)) {
            throw new ValidationProblem(argument, NONE);
        }
        return new Cursor(list, present ? parts[2] : null, parts[3]);
    }

    /// None of what no list can have given.
    private static String[] parts(String text) {
        try {
            String decoded =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return decoded.indexOf(0) < 0 ? decoded.split(SEPARATOR, -1) : new String[0];
        } catch (IllegalArgumentException e) {
            return new String[0];
        }
    }

    private static boolean isKey(boolean present, String key, String type) {
        if (!present) {
            return true;
        }
        try {
            return switch (type) {
                case DATE -> LocalDate.parse(key) != null;
                case INTEGER -> Integer.parseInt(key) >= 0;
                default -> true;
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            return false;
        }
    }
}
