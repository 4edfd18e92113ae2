package org.chipgraph.chips.spec;

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

/// Changes of claims (a specification of a chip, as somebody states it).
@GraphQLApi
@ReportsProblems
@DenyAll
public class SpecEditing {

    private final ClaimEditor<Spec> claims;

    public SpecEditing(Editors editors) {
        claims = editors.ofClaims(Spec.class);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Adds a claim: a specification of a chip, as somebody states it")
    public @Nullable Spec addSpec(@NonNull @Description("The new claim") SpecInput.Add input) {
        return claims.add();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Writes a new version of a claim: the world or the knowledge moved on")
    public @Nullable Spec supersedeSpec(
            @NonNull @Description("The new version") SpecInput.Supersede input) {
        return claims.supersede();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Corrects a slip of our own in a stored version of a claim")
    public @Nullable Spec amendSpec(@NonNull @Description("The correction") SpecInput.Amend input) {
        return claims.amend();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Judges a claim among its rivals")
    public @Nullable Spec rankSpec(@NonNull @Description("The judgement") RankInput input) {
        return claims.rank(input);
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Gives a claim a former state back, whole or some fields of it")
    public @Nullable Spec revertSpec(
            @NonNull @Description("Which state of which claim") RevertInput input) {
        return claims.revert(input);
    }
}
