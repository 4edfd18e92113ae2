package org.chipgraph.companies.listingstage;

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

/// Changes of claims (how far the listing of an organization's shares on an exchange has come).
@GraphQLApi
@ReportsProblems
@DenyAll
public class ListingStageEditing {

    private final ClaimEditor<ListingStage> claims;

    public ListingStageEditing(Editors editors) {
        claims = editors.ofClaims(ListingStage.class);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Adds a claim: how far the listing of an organization's shares on an exchange has come")
    public @Nullable ListingStage addListingStage(
            @NonNull @Description("The new claim") ListingStageInput.Add input) {
        return claims.add();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Writes a new version of a claim: the world or the knowledge moved on")
    public @Nullable ListingStage supersedeListingStage(
            @NonNull @Description("The new version") ListingStageInput.Supersede input) {
        return claims.supersede();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Corrects a slip of our own in a stored version of a claim")
    public @Nullable ListingStage amendListingStage(
            @NonNull @Description("The correction") ListingStageInput.Amend input) {
        return claims.amend();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Judges a claim among its rivals")
    public @Nullable ListingStage rankListingStage(
            @NonNull @Description("The judgement") RankInput input) {
        return claims.rank(input);
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Gives a claim a former state back, whole or some fields of it")
    public @Nullable ListingStage revertListingStage(
            @NonNull @Description("Which state of which claim") RevertInput input) {
        return claims.revert(input);
    }
}
