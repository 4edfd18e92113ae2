package org.chipgraph.chips.marketavailability;

import org.chipgraph.kernel.input.ClaimInput;
import org.chipgraph.kernel.value.CountryCode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A claim (whether a chip is sold in a country, or produced at all), as mutations take it.
public abstract class MarketAvailabilityInput extends ClaimInput {

    @Description("The country in which it is to be had; null when no particular one is meant")
    public @Nullable CountryCode market;

    /// A new claim.
    @Input("AddMarketAvailabilityInput")
    @Description("A new claim: whether a chip is sold in a country, or produced at all")
    public static class Add extends MarketAvailabilityInput {

        @NonNull
        @Id
        @Description("Id of the chip that is to be had or not")
        public String chip;

        @NonNull
        @Description("Whether it is to be had")
        public MarketAvailabilityState state;
    }

    /// Changes of a stored version.
    public abstract static class Change extends MarketAvailabilityInput {

        @NonNull
        @Id
        @Description("Id of the version that is changed")
        public String id;

        @NonNull
        @Description("The stored version number that the change was made from")
        public Integer expectedVersion;

        @Description("Whether it is to be had")
        public @Nullable MarketAvailabilityState state;
    }

    /// A new version.
    @Input("SupersedeMarketAvailabilityInput")
    @Description(
            "A new version of a claim, known from knownFrom on: absent fields are taken from the old version, null clears")
    public static class Supersede extends Change {}

    /// A corrected slip.
    @Input("AmendMarketAvailabilityInput")
    @Description("Corrects a slip of our own: an absent field stays as it is, null clears it")
    public static class Amend extends Change {}
}
