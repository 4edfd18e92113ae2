package org.chipgraph.companies.financialfigure;

import java.util.List;
import org.chipgraph.kernel.claim.ClaimWhere;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.MoneyFilter;
import org.chipgraph.kernel.list.QuantityFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of financial figures may be asked.
@Input("FinancialFigureWhere")
@Description("Conditions on financial figures; all that are given have to hold")
public class FinancialFigureWhere extends ClaimWhere {

    @Input("FinancialMetricFilter")
    @Description("Filter on what is measured")
    public static class FinancialMetricFilter extends EnumFilter<FinancialMetric> {}

    @FilterOn("organizationId")
    @Description("The organization whose figure it is")
    public @Nullable IdFilter organization;

    @Description("What is measured")
    public @Nullable FinancialMetricFilter metric;

    @Description("The country that the figure is for, for instance CN")
    public @Nullable StringFilter region;

    @Description("The figure")
    public @Nullable MoneyFilter amount;

    @Description("Its share of the organization's total, in %")
    public @Nullable QuantityFilter shareOfTotal;

    @FilterOn("periodLabel")
    @Description("Label of the period, for instance Q1 FY2026")
    public @Nullable StringFilter period;

    @Description("All of these hold")
    public @Nullable List<@NonNull FinancialFigureWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull FinancialFigureWhere> or;

    @Description("This does not hold")
    public @Nullable FinancialFigureWhere not;
}
