package org.chipgraph.kernel.document;

import java.util.Locale;

/// What things are called in the database: as the naming strategy of the services has it.
public final class SqlNames {

    private SqlNames() {}

    public static String table(Class<? extends Stored> type) {
        return snakeCase(type.getSimpleName());
    }

    public static String column(String field) {
        return snakeCase(field);
    }

    private static String snakeCase(String name) {
        return name.replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
