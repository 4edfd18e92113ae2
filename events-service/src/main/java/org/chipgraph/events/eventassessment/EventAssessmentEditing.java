package org.chipgraph.events.eventassessment;

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

/// Changes of claims (a judgement on an event, for instance on the motive of those who acted).
@GraphQLApi
@ReportsProblems
@DenyAll
public class EventAssessmentEditing {

    private final ClaimEditor<EventAssessment> claims;

    public EventAssessmentEditing(Editors editors) {
        claims = editors.ofClaims(EventAssessment.class);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Adds a claim: a judgement on an event, for instance on the motive of those who acted")
    public @Nullable EventAssessment addEventAssessment(
            @NonNull @Description("The new claim") EventAssessmentInput.Add input) {
        return claims.add();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Writes a new version of a claim: the world or the knowledge moved on")
    public @Nullable EventAssessment supersedeEventAssessment(
            @NonNull @Description("The new version") EventAssessmentInput.Supersede input) {
        return claims.supersede();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Corrects a slip of our own in a stored version of a claim")
    public @Nullable EventAssessment amendEventAssessment(
            @NonNull @Description("The correction") EventAssessmentInput.Amend input) {
        return claims.amend();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Judges a claim among its rivals")
    public @Nullable EventAssessment rankEventAssessment(
            @NonNull @Description("The judgement") RankInput input) {
        return claims.rank(input);
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Gives a claim a former state back, whole or some fields of it")
    public @Nullable EventAssessment revertEventAssessment(
            @NonNull @Description("Which state of which claim") RevertInput input) {
        return claims.revert(input);
    }
}
