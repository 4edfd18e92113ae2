package org.chipgraph.companies.marketshare;

import org.chipgraph.kernel.input.ClaimInput;
import org.chipgraph.kernel.input.QuantityInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A claim (the share of a market that an organization is said to have), as mutations take it.
public abstract class MarketShareInput extends ClaimInput {

    @Description("The share, in %")
    public @Nullable QuantityInput share;

    @Description("The same as people write it: \"约23万颗\", \"at least 80 GB\"")
    public @Nullable String shareText;

    /// A new claim.
    @Input("AddMarketShareInput")
    @Description("A new claim: the share of a market that an organization is said to have")
    public static class Add extends MarketShareInput {

        @NonNull
        @Id
        @Description("Id of the organization that has the share")
        public String organization;

        @NonNull
        @Id
        @Description("Id of the market")
        public String market;
    }

    /// Changes of a stored version.
    public abstract static class Change extends MarketShareInput {

        @NonNull
        @Id
        @Description("Id of the version that is changed")
        public String id;

        @NonNull
        @Description("The stored version number that the change was made from")
        public Integer expectedVersion;

        @Id
        @Description("Id of the market")
        public @Nullable String market;
    }

    /// A new version.
    @Input("SupersedeMarketShareInput")
    @Description(
            "A new version of a claim, known from knownFrom on: absent fields are taken from the old version, null clears")
    public static class Supersede extends Change {}

    /// A corrected slip.
    @Input("AmendMarketShareInput")
    @Description("Corrects a slip of our own: an absent field stays as it is, null clears it")
    public static class Amend extends Change {}
}
