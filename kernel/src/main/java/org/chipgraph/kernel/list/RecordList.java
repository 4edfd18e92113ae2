package org.chipgraph.kernel.list;

import org.chipgraph.kernel.record.RecordEntity;

/// A list that can be asked for: all records of a type, or those that belong to each of several owners.
///
/// `join` is the SQL condition between the record's row `r` and the owner's id `o.id`; it is a constant of
/// the code.
public record RecordList<T extends RecordEntity>(
        String name, Class<T> type, String table, String join) {

    /// The owner of a list that belongs to nobody.
    public static final String NO_OWNER = "";

    private static final String ALWAYS = "true";

    /// All records of the type.
    public static <T extends RecordEntity> RecordList<T> all(Class<T> type, String table) {
        return new RecordList<>(table, type, table, ALWAYS);
    }

    /// Whether it has all records of the type.
    boolean isWhole() {
        return join.equals(ALWAYS);
    }

    /// Those records of the type for which the condition holds.
    public static <T extends RecordEntity> RecordList<T> where(
            String name, Class<T> type, String table, String condition) {
        return new RecordList<>(name, type, table, condition);
    }
}
