package org.chipgraph.chips.substitution;

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

/// Changes of claims (that one chip takes, or is meant to take, the place of another).
@GraphQLApi
@ReportsProblems
@DenyAll
public class SubstitutionEditing {

    private final ClaimEditor<Substitution> claims;

    public SubstitutionEditing(Editors editors) {
        claims = editors.ofClaims(Substitution.class);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Adds a claim: that one chip takes, or is meant to take, the place of another")
    public @Nullable Substitution addSubstitution(
            @NonNull @Description("The new claim") SubstitutionInput.Add input) {
        return claims.add();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Writes a new version of a claim: the world or the knowledge moved on")
    public @Nullable Substitution supersedeSubstitution(
            @NonNull @Description("The new version") SubstitutionInput.Supersede input) {
        return claims.supersede();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Corrects a slip of our own in a stored version of a claim")
    public @Nullable Substitution amendSubstitution(
            @NonNull @Description("The correction") SubstitutionInput.Amend input) {
        return claims.amend();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Judges a claim among its rivals")
    public @Nullable Substitution rankSubstitution(
            @NonNull @Description("The judgement") RankInput input) {
        return claims.rank(input);
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Gives a claim a former state back, whole or some fields of it")
    public @Nullable Substitution revertSubstitution(
            @NonNull @Description("Which state of which claim") RevertInput input) {
        return claims.revert(input);
    }
}
