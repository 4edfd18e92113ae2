package org.chipgraph.events.legalforce;

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

/// Changes of claims (whether a piece of legislation is in force, and whether it is enforced).
@GraphQLApi
@ReportsProblems
@DenyAll
public class LegalForceEditing {

    private final ClaimEditor<LegalForce> claims;

    public LegalForceEditing(Editors editors) {
        claims = editors.ofClaims(LegalForce.class);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Adds a claim: whether a piece of legislation is in force, and whether it is enforced")
    public @Nullable LegalForce addLegalForce(
            @NonNull @Description("The new claim") LegalForceInput.Add input) {
        return claims.add();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Writes a new version of a claim: the world or the knowledge moved on")
    public @Nullable LegalForce supersedeLegalForce(
            @NonNull @Description("The new version") LegalForceInput.Supersede input) {
        return claims.supersede();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Corrects a slip of our own in a stored version of a claim")
    public @Nullable LegalForce amendLegalForce(
            @NonNull @Description("The correction") LegalForceInput.Amend input) {
        return claims.amend();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Judges a claim among its rivals")
    public @Nullable LegalForce rankLegalForce(
            @NonNull @Description("The judgement") RankInput input) {
        return claims.rank(input);
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Gives a claim a former state back, whole or some fields of it")
    public @Nullable LegalForce revertLegalForce(
            @NonNull @Description("Which state of which claim") RevertInput input) {
        return claims.revert(input);
    }
}
