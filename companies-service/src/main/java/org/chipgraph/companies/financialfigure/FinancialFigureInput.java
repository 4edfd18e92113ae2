package org.chipgraph.companies.financialfigure;

import org.chipgraph.kernel.input.ClaimInput;
import org.chipgraph.kernel.input.MoneyInput;
import org.chipgraph.kernel.input.PeriodInput;
import org.chipgraph.kernel.input.QuantityInput;
import org.chipgraph.kernel.value.CountryCode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A claim (a figure of an organization's accounts, in all or in one region), as mutations take it.
public abstract class FinancialFigureInput extends ClaimInput {

    @Description("The country that the figure is for; null = in all")
    public @Nullable CountryCode region;

    @Description("The figure; null when only its share of the total is said")
    public @Nullable MoneyInput amount;

    @Description("The same as people write it: \"突破47亿元\", \"up to $15bn\"")
    public @Nullable String amountText;

    @Description("Its share of the organization's total, in %")
    public @Nullable QuantityInput shareOfTotal;

    @Description("The same as people write it: \"约23万颗\", \"at least 80 GB\"")
    public @Nullable String shareOfTotalText;

    @Description("The period that the figure is for")
    public @Nullable PeriodInput period;

    /// A new claim.
    @Input("AddFinancialFigureInput")
    @Description("A new claim: a figure of an organization's accounts, in all or in one region")
    public static class Add extends FinancialFigureInput {

        @NonNull
        @Id
        @Description("Id of the organization whose figure it is")
        public String organization;

        @NonNull
        @Description("What is measured")
        public FinancialMetric metric;
    }

    /// Changes of a stored version.
    public abstract static class Change extends FinancialFigureInput {

        @NonNull
        @Id
        @Description("Id of the version that is changed")
        public String id;

        @NonNull
        @Description("The stored version number that the change was made from")
        public Integer expectedVersion;

        @Description("What is measured")
        public @Nullable FinancialMetric metric;
    }

    /// A new version.
    @Input("SupersedeFinancialFigureInput")
    @Description(
            "A new version of a claim, known from knownFrom on: absent fields are taken from the old version, null clears")
    public static class Supersede extends Change {}

    /// A corrected slip.
    @Input("AmendFinancialFigureInput")
    @Description("Corrects a slip of our own: an absent field stays as it is, null clears it")
    public static class Amend extends Change {}
}
