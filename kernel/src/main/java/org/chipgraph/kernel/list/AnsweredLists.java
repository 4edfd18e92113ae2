package org.chipgraph.kernel.list;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What was read for the lists of the running request. A list that is asked for again, under another alias or with
/// its amounts in another unit, is not read again.
@RequestScoped
class AnsweredLists {

    private record Statement(String text, Map<String, Object> parameters) {}

    private final Map<Statement, List<Object[]>> rows = new HashMap<>();

    List<Object[]> rows(SqlText sql, Function<SqlText, List<Object[]>> reading) {
        return rows.computeIfAbsent(
                new Statement(sql.text(), sql.parameters()), _ -> reading.apply(sql));
    }
}
