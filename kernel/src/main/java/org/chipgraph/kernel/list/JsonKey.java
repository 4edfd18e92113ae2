package org.chipgraph.kernel.list;

import java.util.Map;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.list.Filter.Comparison;

/// A key of a JSON object column. Equality is written as containment, which the column's index answers.
record JsonKey(String column, String key) implements ComparisonSql {

    @Override
    public void write(SqlText sql, Comparison comparison) {
        switch (comparison.operator()) {
            case EQ -> contains(sql, comparison.operand());
            case IN -> {
                sql.add("(false");
                for (String text : ScalarColumn.texts(comparison.operand())) {
                    sql.add(" or ");
                    contains(sql, text);
                }
                sql.add(")");
            }
            default -> new ScalarColumn(column + "->>'" + key + "'").write(sql, comparison);
        }
    }

    private void contains(SqlText sql, Object operand) {
        // JSON would hide it in an escape.
        SqlText.refuseNul(operand);
        sql.add(column + " @> ")
                .value(
                        Documents.JSON.valueToTree(Map.of(key, operand.toString())).toString(),
                        "jsonb");
    }
}
