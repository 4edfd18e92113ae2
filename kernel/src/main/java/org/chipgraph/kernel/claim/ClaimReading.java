package org.chipgraph.kernel.claim;

import java.time.LocalDate;
import java.util.List;
import org.chipgraph.kernel.document.SqlNames;
import org.chipgraph.kernel.list.SqlText;
import org.chipgraph.kernel.search.KnownToday;
import org.jspecify.annotations.Nullable;

/// Which claims a reader is shown, as SQL: first `asOf`, then `ranks`.
///
/// `asOf` null = as known today, whenever valid. The columns `valid_first` and `valid_last` are the widest
/// reading of the valid time in whole days, both inclusive.
record ClaimReading(@Nullable AsOf asOf, Ranks ranks) {

    ClaimReading {
        // Without any day it asks for nothing.
        asOf = asOf != null && asOf.valid == null && asOf.known == null ? null : asOf;
    }

    /// The table of a type of claims.
    static String table(Class<? extends ClaimEntity> type) {
        return SqlNames.table(type);
    }

    /// Writes a boolean expression over the row `row` of the table.
    void write(SqlText sql, String table, String row) {
        write(sql, table, row, List.of());
    }

    /// As above, for a question about one value of the `slotParts`, which are columns of the slot without nulls:
    /// PREFERRED claims are looked for by these too.
    void write(SqlText sql, String table, String row, List<String> slotParts) {
        sql.add("(");
        times(sql, row);
        switch (ranks) {
            case ALL -> {}
            case NOT_DEPRECATED -> sql.add(" and " + row + ".rank <> 'DEPRECATED'");
            case BEST -> {
                // "And not exists" at the top, so that it may be answered for many rows at once
                // (anti-join).
                sql.add(" and " + row + ".rank <> 'DEPRECATED'")
                        .add(" and not exists (select 1 from " + table + " preferred where ")
                        .add("preferred.slot_key = " + row + ".slot_key");
                slotParts.forEach(
                        part -> sql.add(" and preferred." + part + " = " + row + "." + part));
                sql.add(" and " + row + ".rank = 'NORMAL'")
                        .add(" and preferred.rank = 'PREFERRED' and ");
                times(sql, "preferred");
                overlap(sql, row, "preferred");
                sql.add(")");
            }
        }
        sql.add(")");
    }

    /// Whether the claim surely holds on the valid day asked for; null without one.
    @Nullable Match match(ClaimEntity claim) {
        return asOf == null || asOf.valid == null
                ? null
                : new ValidTime(claim.validFrom, claim.validTo).on(asOf.valid);
    }

    /// Writes rows id, rivals for the versions with the given ids; versions without rivals are absent.
    void writeRivals(SqlText sql, String table, String[] ids) {
        sql.add("select c.id, cast(count(distinct rival.claim_id) as integer) as rivals from ")
                .add(table + " c join " + table + " rival on rival.slot_key = c.slot_key")
                .add(" and rival.claim_id <> c.claim_id and rival.rank <> 'DEPRECATED' and ");
        times(sql, "rival");
        if (asOf == null) {
            overlap(sql, "c", "rival");
        }
        sql.add(" where c.id = any(").value(ids, "text[]").add(") group by c.id");
    }

    private void times(SqlText sql, String row) {
        LocalDate known = asOf == null ? null : asOf.known;
        if (known == null) {
            sql.add(KnownToday.of(row));
        } else {
            sql.add(row + ".known_from <= ").value(known, "date");
            sql.add(" and (" + row + ".known_to is null or " + row + ".known_to > ")
                    .value(known, "date")
                    .add(")");
        }
        if (asOf != null && asOf.valid != null) {
            sql.add(" and " + row + ".valid_first <= ").value(asOf.valid, "date");
            sql.add(" and " + row + ".valid_last >= ").value(asOf.valid, "date");
        }
    }

    private static void overlap(SqlText sql, String one, String other) {
        sql.add(" and " + one + ".valid_first <= " + other + ".valid_last")
                .add(" and " + other + ".valid_first <= " + one + ".valid_last");
        startsBefore(sql, one, other);
        startsBefore(sql, other, one);
    }

    private static void startsBefore(SqlText sql, String one, String other) {
        sql.add(" and coalesce(" + one + ".known_from < " + other + ".known_to, true)");
    }
}
