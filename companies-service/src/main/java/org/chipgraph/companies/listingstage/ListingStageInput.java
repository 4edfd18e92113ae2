package org.chipgraph.companies.listingstage;

import org.chipgraph.kernel.input.ClaimInput;
import org.chipgraph.kernel.input.MoneyInput;
import org.chipgraph.kernel.value.Mic;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A claim (how far the listing of an organization's shares on an exchange has come), as mutations take it.
public abstract class ListingStageInput extends ClaimInput {

    @Description("The exchange; null when it is not said")
    public @Nullable Mic exchange;

    @Description("Board of the exchange, for instance STAR")
    public @Nullable String board;

    @Description("Price at which the shares are issued")
    public @Nullable MoneyInput issuePrice;

    @Description("The same as people write it: \"突破47亿元\", \"up to $15bn\"")
    public @Nullable String issuePriceText;

    /// A new claim.
    @Input("AddListingStageInput")
    @Description(
            "A new claim: how far the listing of an organization's shares on an exchange has come")
    public static class Add extends ListingStageInput {

        @NonNull
        @Id
        @Description("Id of the organization whose shares are listed")
        public String organization;

        @NonNull
        @Description("How far it has come")
        public ListingStageValue stage;
    }

    /// Changes of a stored version.
    public abstract static class Change extends ListingStageInput {

        @NonNull
        @Id
        @Description("Id of the version that is changed")
        public String id;

        @NonNull
        @Description("The stored version number that the change was made from")
        public Integer expectedVersion;

        @Description("How far it has come")
        public @Nullable ListingStageValue stage;
    }

    /// A new version.
    @Input("SupersedeListingStageInput")
    @Description(
            "A new version of a claim, known from knownFrom on: absent fields are taken from the old version, null clears")
    public static class Supersede extends Change {}

    /// A corrected slip.
    @Input("AmendListingStageInput")
    @Description("Corrects a slip of our own: an absent field stays as it is, null clears it")
    public static class Amend extends Change {}
}
