package org.chipgraph.chips.chipassessment;

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

/// Changes of claims (how somebody judges a chip).
@GraphQLApi
@ReportsProblems
@DenyAll
public class ChipAssessmentEditing {

    private final ClaimEditor<ChipAssessment> claims;

    public ChipAssessmentEditing(Editors editors) {
        claims = editors.ofClaims(ChipAssessment.class);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Adds a claim: how somebody judges a chip")
    public @Nullable ChipAssessment addChipAssessment(
            @NonNull @Description("The new claim") ChipAssessmentInput.Add input) {
        return claims.add();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Writes a new version of a claim: the world or the knowledge moved on")
    public @Nullable ChipAssessment supersedeChipAssessment(
            @NonNull @Description("The new version") ChipAssessmentInput.Supersede input) {
        return claims.supersede();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Corrects a slip of our own in a stored version of a claim")
    public @Nullable ChipAssessment amendChipAssessment(
            @NonNull @Description("The correction") ChipAssessmentInput.Amend input) {
        return claims.amend();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Judges a claim among its rivals")
    public @Nullable ChipAssessment rankChipAssessment(
            @NonNull @Description("The judgement") RankInput input) {
        return claims.rank(input);
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Gives a claim a former state back, whole or some fields of it")
    public @Nullable ChipAssessment revertChipAssessment(
            @NonNull @Description("Which state of which claim") RevertInput input) {
        return claims.revert(input);
    }
}
