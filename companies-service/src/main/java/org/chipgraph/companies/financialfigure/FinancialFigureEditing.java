package org.chipgraph.companies.financialfigure;

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

/// Changes of claims (a figure of an organization's accounts, in all or in one region).
@GraphQLApi
@ReportsProblems
@DenyAll
public class FinancialFigureEditing {

    private final ClaimEditor<FinancialFigure> claims;

    public FinancialFigureEditing(Editors editors) {
        claims = editors.ofClaims(FinancialFigure.class);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Adds a claim: a figure of an organization's accounts, in all or in one region")
    public @Nullable FinancialFigure addFinancialFigure(
            @NonNull @Description("The new claim") FinancialFigureInput.Add input) {
        return claims.add();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Writes a new version of a claim: the world or the knowledge moved on")
    public @Nullable FinancialFigure supersedeFinancialFigure(
            @NonNull @Description("The new version") FinancialFigureInput.Supersede input) {
        return claims.supersede();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Corrects a slip of our own in a stored version of a claim")
    public @Nullable FinancialFigure amendFinancialFigure(
            @NonNull @Description("The correction") FinancialFigureInput.Amend input) {
        return claims.amend();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Judges a claim among its rivals")
    public @Nullable FinancialFigure rankFinancialFigure(
            @NonNull @Description("The judgement") RankInput input) {
        return claims.rank(input);
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Gives a claim a former state back, whole or some fields of it")
    public @Nullable FinancialFigure revertFinancialFigure(
            @NonNull @Description("Which state of which claim") RevertInput input) {
        return claims.revert(input);
    }
}
