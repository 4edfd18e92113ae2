package org.chipgraph.events.eventlink;

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

/// Changes of claims (how one event stands to another, as somebody tells it).
@GraphQLApi
@ReportsProblems
@DenyAll
public class EventLinkEditing {

    private final ClaimEditor<EventLink> claims;

    public EventLinkEditing(Editors editors) {
        claims = editors.ofClaims(EventLink.class);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Adds a claim: how one event stands to another, as somebody tells it")
    public @Nullable EventLink addEventLink(
            @NonNull @Description("The new claim") EventLinkInput.Add input) {
        return claims.add();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Writes a new version of a claim: the world or the knowledge moved on")
    public @Nullable EventLink supersedeEventLink(
            @NonNull @Description("The new version") EventLinkInput.Supersede input) {
        return claims.supersede();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Corrects a slip of our own in a stored version of a claim")
    public @Nullable EventLink amendEventLink(
            @NonNull @Description("The correction") EventLinkInput.Amend input) {
        return claims.amend();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Judges a claim among its rivals")
    public @Nullable EventLink rankEventLink(
            @NonNull @Description("The judgement") RankInput input) {
        return claims.rank(input);
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Gives a claim a former state back, whole or some fields of it")
    public @Nullable EventLink revertEventLink(
            @NonNull @Description("Which state of which claim") RevertInput input) {
        return claims.revert(input);
    }
}
