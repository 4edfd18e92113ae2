package org.chipgraph.companies.organizationassessment;

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

/// Changes of claims (a judgement on an organization, for instance on its strategy or its motive).
@GraphQLApi
@ReportsProblems
@DenyAll
public class OrganizationAssessmentEditing {

    private final ClaimEditor<OrganizationAssessment> claims;

    public OrganizationAssessmentEditing(Editors editors) {
        claims = editors.ofClaims(OrganizationAssessment.class);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Adds a claim: a judgement on an organization, for instance on its strategy or its motive")
    public @Nullable OrganizationAssessment addOrganizationAssessment(
            @NonNull @Description("The new claim") OrganizationAssessmentInput.Add input) {
        return claims.add();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Writes a new version of a claim: the world or the knowledge moved on")
    public @Nullable OrganizationAssessment supersedeOrganizationAssessment(
            @NonNull @Description("The new version") OrganizationAssessmentInput.Supersede input) {
        return claims.supersede();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Corrects a slip of our own in a stored version of a claim")
    public @Nullable OrganizationAssessment amendOrganizationAssessment(
            @NonNull @Description("The correction") OrganizationAssessmentInput.Amend input) {
        return claims.amend();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Judges a claim among its rivals")
    public @Nullable OrganizationAssessment rankOrganizationAssessment(
            @NonNull @Description("The judgement") RankInput input) {
        return claims.rank(input);
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Gives a claim a former state back, whole or some fields of it")
    public @Nullable OrganizationAssessment revertOrganizationAssessment(
            @NonNull @Description("Which state of which claim") RevertInput input) {
        return claims.revert(input);
    }
}
