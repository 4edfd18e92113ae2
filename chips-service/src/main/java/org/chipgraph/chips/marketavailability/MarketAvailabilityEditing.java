package org.chipgraph.chips.marketavailability;

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

/// Changes of claims (whether a chip is sold in a country, or produced at all).
@GraphQLApi
@ReportsProblems
@DenyAll
public class MarketAvailabilityEditing {

    private final ClaimEditor<MarketAvailability> claims;

    public MarketAvailabilityEditing(Editors editors) {
        claims = editors.ofClaims(MarketAvailability.class);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Adds a claim: whether a chip is sold in a country, or produced at all")
    public @Nullable MarketAvailability addMarketAvailability(
            @NonNull @Description("The new claim") MarketAvailabilityInput.Add input) {
        return claims.add();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Writes a new version of a claim: the world or the knowledge moved on")
    public @Nullable MarketAvailability supersedeMarketAvailability(
            @NonNull @Description("The new version") MarketAvailabilityInput.Supersede input) {
        return claims.supersede();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Corrects a slip of our own in a stored version of a claim")
    public @Nullable MarketAvailability amendMarketAvailability(
            @NonNull @Description("The correction") MarketAvailabilityInput.Amend input) {
        return claims.amend();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Judges a claim among its rivals")
    public @Nullable MarketAvailability rankMarketAvailability(
            @NonNull @Description("The judgement") RankInput input) {
        return claims.rank(input);
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Gives a claim a former state back, whole or some fields of it")
    public @Nullable MarketAvailability revertMarketAvailability(
            @NonNull @Description("Which state of which claim") RevertInput input) {
        return claims.revert(input);
    }
}
