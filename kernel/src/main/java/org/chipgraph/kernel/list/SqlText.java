package org.chipgraph.kernel.list;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.problem.ValidationProblem;

/// SQL under construction with its named parameters; values never become part of the text.
public final class SqlText {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public SqlText add(String sql) {
        text.append(sql);
        return this;
    }

    /// Adds a parameter, cast to the given SQL type.
    public SqlText value(Object value, String type) {
        refuseNul(value);
        String name = "p" + parameters.size();
        parameters.put(name, value);
        text.append("cast(:").append(name).append(" as ").append(type).append(')');
        return this;
    }

    // PostgreSQL's texts cannot hold it.
    static void refuseNul(Object value) {
        List<?> texts = value instanceof Object[] many ? Arrays.asList(many) : List.of(value);
        if (texts.stream().anyMatch(one -> one instanceof String text && text.indexOf(0) >= 0)) {
            throw new ValidationProblem("where", ValidationProblem.HOLDS_NUL);
        }
    }

    public String text() {
        return text.toString();
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
