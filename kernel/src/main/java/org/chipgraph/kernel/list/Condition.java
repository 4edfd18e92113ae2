package org.chipgraph.kernel.list;

/// A condition of a [Where] that writes its own SQL, for instance one on the claims about a record.
public interface Condition {

    /// Writes a boolean expression over the row `row`.
    void write(SqlText sql, String row);
}
