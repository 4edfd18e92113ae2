package org.chipgraph.companies.restrictedpartylisting;

import org.chipgraph.kernel.input.ClaimInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A claim (that an organization stands on a list of parties with whom trade is restricted), as mutations take it.
public abstract class RestrictedPartyListingInput extends ClaimInput {

    @Id
    @Description("Id of the authority that keeps the list")
    public @Nullable String authority;

    @Id
    @Description("Id of the legislation that put it there")
    public @Nullable String legislation;

    /// A new claim.
    @Input("AddRestrictedPartyListingInput")
    @Description(
            "A new claim: that an organization stands on a list of parties with whom trade is restricted")
    public static class Add extends RestrictedPartyListingInput {

        @NonNull
        @Id
        @Description("Id of the organization that stands on the list")
        public String organization;

        @NonNull
        @Description("The list")
        public RestrictedPartyList list;
    }

    /// Changes of a stored version.
    public abstract static class Change extends RestrictedPartyListingInput {

        @NonNull
        @Id
        @Description("Id of the version that is changed")
        public String id;

        @NonNull
        @Description("The stored version number that the change was made from")
        public Integer expectedVersion;

        @Description("The list")
        public @Nullable RestrictedPartyList list;
    }

    /// A new version.
    @Input("SupersedeRestrictedPartyListingInput")
    @Description(
            "A new version of a claim, known from knownFrom on: absent fields are taken from the old version, null clears")
    public static class Supersede extends Change {}

    /// A corrected slip.
    @Input("AmendRestrictedPartyListingInput")
    @Description("Corrects a slip of our own: an absent field stays as it is, null clears it")
    public static class Amend extends Change {}
}
