package org.chipgraph.kernel.list;

import org.chipgraph.kernel.list.Filter.Comparison;

/// A JSON column with a list of plain values.
record ListColumn(String column) implements ComparisonSql {

    @Override
    public void write(SqlText sql, Comparison comparison) {
        switch (comparison.operator()) {
            case CONTAINS ->
                    sql.add(column + " @> jsonb_build_array(")
                            .value(comparison.operand().toString(), "text")
                            .add(")");
            case EXISTS ->
                    sql.add("(jsonb_array_length(" + column + ") > 0) = ")
                            .value(comparison.operand(), "boolean");
            default -> throw new IllegalStateException(comparison.operator() + " on a list");
        }
    }
}
