package org.chipgraph.kernel.list;

import java.util.LinkedHashMap;
import java.util.Map;

/// SQL under construction with its named parameters; values never become part of the text.
final class SqlText {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    SqlText add(String sql) {
        text.append(sql);
        return this;
    }

    /// Adds a parameter, cast to the given SQL type.
    SqlText value(Object value, String type) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        text.append("cast(:").append(name).append(" as ").append(type).append(')');
        return this;
    }

    String text() {
        return text.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
