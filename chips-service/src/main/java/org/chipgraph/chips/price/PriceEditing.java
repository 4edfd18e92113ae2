package org.chipgraph.chips.price;

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

/// Changes of claims (what a chip costs, as somebody states it: an amount, or against another chip's price).
@GraphQLApi
@ReportsProblems
@DenyAll
public class PriceEditing {

    private final ClaimEditor<Price> claims;

    public PriceEditing(Editors editors) {
        claims = editors.ofClaims(Price.class);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Adds a claim: what a chip costs, as somebody states it: an amount, or against another chip's price")
    public @Nullable Price addPrice(@NonNull @Description("The new claim") PriceInput.Add input) {
        return claims.add();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Writes a new version of a claim: the world or the knowledge moved on")
    public @Nullable Price supersedePrice(
            @NonNull @Description("The new version") PriceInput.Supersede input) {
        return claims.supersede();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Corrects a slip of our own in a stored version of a claim")
    public @Nullable Price amendPrice(
            @NonNull @Description("The correction") PriceInput.Amend input) {
        return claims.amend();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Judges a claim among its rivals")
    public @Nullable Price rankPrice(@NonNull @Description("The judgement") RankInput input) {
        return claims.rank(input);
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Gives a claim a former state back, whole or some fields of it")
    public @Nullable Price revertPrice(
            @NonNull @Description("Which state of which claim") RevertInput input) {
        return claims.revert(input);
    }
}
