package org.chipgraph.kernel.claim;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chipgraph.kernel.document.SqlNames;
import org.chipgraph.kernel.list.Condition;
import org.chipgraph.kernel.list.SqlFilter;
import org.chipgraph.kernel.list.SqlText;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Filters records by the claims about them, as a reader is shown these. Each claim type that can be asked
/// for has an empty subclass per record, which gives the input its name and says what ties the two.
public abstract class ClaimsFilter<W extends ClaimWhere> implements Condition {

    @NonNull
    @Description("At least one claim for which this holds")
    public W some;

    @Description("The days to read for; omitted: as known today")
    public @Nullable AsOf asOf;

    @DefaultValue("BEST")
    @Description("Which ranks to look at")
    public @Nullable Ranks ranks = Ranks.BEST;

    private final Class<? extends ClaimEntity> type;
    private final List<String> owners;

    /// `owners`: fields of the claim; one of them has to hold the record's id.
    protected ClaimsFilter(Class<? extends ClaimEntity> type, String... owners) {
        this.type = type;
        this.owners = Arrays.asList(owners);
    }

    @Override
    public void write(SqlText sql, String row) {
        String table = ClaimReading.table(type);
        sql.add("exists (select 1 from " + table + " c where (")
                .add(
                        owners.stream()
                                .map(owner -> "c." + SqlNames.column(owner) + " = " + row + ".id")
                                .collect(Collectors.joining(" or ")))
                .add(") and ");
        new ClaimReading(asOf, ranks == null ? Ranks.BEST : ranks)
                .write(sql, table, "c", slotParts());
        sql.add(" and ");
        new SqlFilter("c").write(sql, some);
        sql.add(")");
    }

    private List<String> slotParts() {
        return Arrays.stream(type.getFields())
                .filter(field -> field.isAnnotationPresent(SlotPart.class))
                .map(field -> SqlNames.column(field.getName()))
                .toList();
    }
}
