package org.chipgraph.kernel.document;

import java.util.Locale;
import java.util.regex.Pattern;

/// What things are called in the database: as the naming strategy of the services has it.
public final class SqlNames {

    private static final Pattern WORD = Pattern.compile("(?<=.)([A-Z])");

    private SqlNames() {}

    public static String table(Class<? extends Stored> type) {
        return snakeCase(type.getSimpleName());
    }

    public static String column(String field) {
        return snakeCase(field);
    }

    private static String snakeCase(String name) {
        return WORD.matcher(name).replaceAll("_$1").toLowerCase(Locale.ROOT);
    }
}
