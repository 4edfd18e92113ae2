package org.chipgraph.companies.restrictedpartylisting;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import org.chipgraph.kernel.editing.ClaimEditor;
import org.chipgraph.kernel.editing.Editors;
import org.chipgraph.kernel.input.RankInput;
import org.chipgraph.kernel.input.RevertInput;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.security.Roles;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Changes of claims (that an organization stands on a list of parties with whom trade is restricted).
@GraphQLApi
@ReportsProblems
@DenyAll
public class RestrictedPartyListingEditing {

    private final ClaimEditor<RestrictedPartyListing> claims;

    public RestrictedPartyListingEditing(Editors editors) {
        claims = editors.ofClaims(RestrictedPartyListing.class);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Adds a claim: that an organization stands on a list of parties with whom trade is restricted")
    public @Nullable RestrictedPartyListing addRestrictedPartyListing(
            @NonNull @Description("The new claim") RestrictedPartyListingInput.Add input) {
        return claims.add();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Writes a new version of a claim: the world or the knowledge moved on")
    public @Nullable RestrictedPartyListing supersedeRestrictedPartyListing(
            @NonNull @Description("The new version") RestrictedPartyListingInput.Supersede input) {
        return claims.supersede();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Corrects a slip of our own in a stored version of a claim")
    public @Nullable RestrictedPartyListing amendRestrictedPartyListing(
            @NonNull @Description("The correction") RestrictedPartyListingInput.Amend input) {
        return claims.amend();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Judges a claim among its rivals")
    public @Nullable RestrictedPartyListing rankRestrictedPartyListing(
            @NonNull @Description("The judgement") RankInput input) {
        return claims.rank(input);
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Gives a claim a former state back, whole or some fields of it")
    public @Nullable RestrictedPartyListing revertRestrictedPartyListing(
            @NonNull @Description("Which state of which claim") RevertInput input) {
        return claims.revert(input);
    }
}
