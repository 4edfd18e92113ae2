package org.chipgraph.kernel.list;

import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.list.Filter.Comparison;

/// A key of the objects in a JSON list column; some element has to fit. Equality is written as containment,
/// which the column's index answers. `whole`: what the list contains is a value, not a part of a text.
record JsonElements(String column, String key, boolean whole) implements ComparisonSql {

    /// The index of texts holds their stretches of three characters.
    private static final int INDEXED = 3;

    @Override
    public void write(SqlText sql, Comparison comparison) {
        switch (comparison.operator()) {
            case EQ -> contains(sql, comparison.operand());
            case NE -> {
                sql.add("not ");
                contains(sql, comparison.operand());
            }
            case IN -> {
                sql.add("(false");
                for (String text : ScalarColumn.texts(comparison.operand())) {
                    sql.add(" or ");
                    contains(sql, text);
                }
                sql.add(")");
            }
            case EXISTS -> {
                some(sql, new Comparison(Operator.EXISTS, true));
                sql.add(" = ").value(comparison.operand(), "boolean");
            }
            case CONTAINS -> {
                if (whole) {
                    contains(sql, comparison.operand());
                } else {
                    mentioned(sql, comparison.operand().toString());
                    some(sql, comparison);
                }
            }
            default -> some(sql, comparison);
        }
    }

    private void some(SqlText sql, Comparison comparison) {
        sql.add("exists (select 1 from jsonb_array_elements(" + column + ") e where ");
        new ScalarColumn("e.value->>'" + key + "'").write(sql, comparison);
        sql.add(")");
    }

    // Says less than the condition on elements, but the index of the column's text answers it.
    private void mentioned(SqlText sql, String part) {
        if (part.codePointCount(0, part.length()) < INDEXED) {
            return;
        }
        String quoted = Documents.JSON.valueToTree(part).toString();
        String pattern = quoted.substring(1, quoted.length() - 1).replaceAll("[\\\\%_]", "\\\\$0");
        sql.add("lower(cast(" + column + " as text)) like lower(")
                .value("%" + pattern + "%", "text")
                .add(") and ");
    }

    private void contains(SqlText sql, Object operand) {
        // JSON would hide it in an escape.
        SqlText.refuseNul(operand);
        sql.add(column + " @> ")
                .value(
                        Documents.JSON
                                .valueToTree(List.of(Map.of(key, operand.toString())))
                                .toString(),
                        "jsonb");
    }
}
