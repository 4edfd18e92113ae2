package org.chipgraph.events.marketmove;

import java.time.LocalDate;
import org.chipgraph.kernel.input.ClaimInput;
import org.chipgraph.kernel.input.MoneyInput;
import org.chipgraph.kernel.input.QuantityInput;
import org.chipgraph.kernel.value.Mic;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A claim (how the share of an organization moved on a day), as mutations take it.
public abstract class MarketMoveInput extends ClaimInput {

    @Description("The exchange; null when it is not said")
    public @Nullable Mic venue;

    @Description("In which direction it moved; null when only a turnover is said")
    public @Nullable MarketMoveDirection direction;

    @Description("By how much it moved, in % and without a sign; null when no figure is said")
    public @Nullable QuantityInput change;

    @Description("The same as people write it: \"约23万颗\", \"at least 80 GB\"")
    public @Nullable String changeText;

    @Description("The value of the shares that changed hands")
    public @Nullable MoneyInput turnover;

    @Description("The same as people write it: \"突破47亿元\", \"up to $15bn\"")
    public @Nullable String turnoverText;

    @Description("The price at the close")
    public @Nullable MoneyInput close;

    @Description("The same as people write it: \"突破47亿元\", \"up to $15bn\"")
    public @Nullable String closeText;

    @Id
    @Description("Id of the event that is said to have moved it")
    public @Nullable String cause;

    /// A new claim.
    @Input("AddMarketMoveInput")
    @Description("A new claim: how the share of an organization moved on a day")
    public static class Add extends MarketMoveInput {

        @NonNull
        @Id
        @Description("Id of the organization whose share moved")
        public String organization;

        @NonNull
        @Description("The day of trading")
        public LocalDate day;

        @NonNull
        @Description("What moved")
        public MarketMoveMetric metric;

        @NonNull
        @Description("When within the day it was measured")
        public MarketMoveBasis basis;
    }

    /// Changes of a stored version.
    public abstract static class Change extends MarketMoveInput {

        @NonNull
        @Id
        @Description("Id of the version that is changed")
        public String id;

        @NonNull
        @Description("The stored version number that the change was made from")
        public Integer expectedVersion;

        @Description("The day of trading")
        public @Nullable LocalDate day;

        @Description("What moved")
        public @Nullable MarketMoveMetric metric;

        @Description("When within the day it was measured")
        public @Nullable MarketMoveBasis basis;
    }

    /// A new version.
    @Input("SupersedeMarketMoveInput")
    @Description(
            "A new version of a claim, known from knownFrom on: absent fields are taken from the old version, null clears")
    public static class Supersede extends Change {}

    /// A corrected slip.
    @Input("AmendMarketMoveInput")
    @Description("Corrects a slip of our own: an absent field stays as it is, null clears it")
    public static class Amend extends Change {}
}
