package org.chipgraph.chips.exportstatus;

import java.util.List;
import org.chipgraph.kernel.claim.ClaimWhere;
import org.chipgraph.kernel.list.BooleanFilter;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.IdListFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.chipgraph.kernel.value.CountryCode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of export statuses may be asked.
@Input("ExportStatusWhere")
@Description("Conditions on export statuses; all that are given have to hold")
public class ExportStatusWhere extends ClaimWhere {

    @Input("TradeSideFilter")
    @Description("Filter on the side")
    public static class TradeSideFilter extends EnumFilter<TradeSide> {}

    @Input("ExportStatusValueFilter")
    @Description("Filter on the status")
    public static class ExportStatusValueFilter extends EnumFilter<ExportStatusValue> {}

    @FilterOn("chipId")
    @Description("The chip that the status is about")
    public @Nullable IdFilter chip;

    @Description("The country that it is traded to")
    public @Nullable StringFilter destination;

    @Description("The country whose rules speak")
    public @Nullable StringFilter jurisdiction;

    @Description("The authority that rules")
    public @Nullable IdFilter authority;

    @Description("Rules of the exporting or of the importing country")
    public @Nullable TradeSideFilter side;

    @Description("What is allowed")
    public @Nullable ExportStatusValueFilter status;

    @Description("Whether trade needs a licence, as the status says it")
    public @Nullable BooleanFilter licenseRequired;

    @FilterOn("legalBasisIds")
    @Description("The legislation that it rests on")
    public @Nullable IdListFilter legalBasis;

    @FilterOn("conditions[].value")
    @Description("Conditions of what is allowed, in any language")
    public @Nullable StringFilter conditions;

    @FilterOn("scope[].value")
    @Description("What or whom it covers, in any language")
    public @Nullable StringFilter scope;

    @Description("All of these hold")
    public @Nullable List<@NonNull ExportStatusWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull ExportStatusWhere> or;

    @Description("This does not hold")
    public @Nullable ExportStatusWhere not;

    /// The condition for one destination and, where given, one side.
    static ExportStatusWhere of(CountryCode destination, @Nullable TradeSide side) {
        ExportStatusWhere where = new ExportStatusWhere();
        where.destination = new StringFilter();
        where.destination.eq = destination.code();
        if (side != null) {
            where.side = new TradeSideFilter();
            where.side.eq = side;
        }
        return where;
    }
}
