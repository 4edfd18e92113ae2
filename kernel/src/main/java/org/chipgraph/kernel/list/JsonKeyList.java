package org.chipgraph.kernel.list;

import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.list.Filter.Comparison;

/// A key of a JSON object column that holds a list of plain values. What it contains is written as containment,
/// which the column's index answers.
record JsonKeyList(String column, String key) implements ComparisonSql {

    @Override
    public void write(SqlText sql, Comparison comparison) {
        switch (comparison.operator()) {
            case CONTAINS -> contains(sql, comparison.operand());
            case EXISTS ->
                    sql.add(
                                    "(coalesce(jsonb_array_length("
                                            + column
                                            + "->'"
                                            + key
                                            + "'), 0) > 0) = ")
                            .value(comparison.operand(), "boolean");
            default -> throw new IllegalStateException(comparison.operator() + " on a list");
        }
    }

    private void contains(SqlText sql, Object operand) {
        // JSON would hide it in an escape.
        SqlText.refuseNul(operand);
        sql.add(column + " @> ")
                .value(
                        Documents.JSON
                                .valueToTree(Map.of(key, List.of(operand.toString())))
                                .toString(),
                        "jsonb");
    }
}
