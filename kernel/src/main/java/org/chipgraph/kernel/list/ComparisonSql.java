package org.chipgraph.kernel.list;

import org.chipgraph.kernel.list.Filter.Comparison;

/// Writes comparisons of one kind of column as boolean SQL expressions.
sealed interface ComparisonSql
        permits ScalarColumn,
                ListColumn,
                FuzzyDateColumns,
                AmountColumns,
                JsonKey,
                JsonKeyList,
                JsonElements {

    void write(SqlText sql, Comparison comparison);

    static String exists(Comparison comparison) {
        return Boolean.TRUE.equals(comparison.operand()) ? " is not null" : " is null";
    }
}
