package org.chipgraph.chips.exportdecision;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import org.chipgraph.kernel.graph.Inputs;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.revision.ChangeComment;
import org.chipgraph.kernel.security.Roles;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Decisions about exports in GraphQL.
@GraphQLApi
@ReportsProblems
@DenyAll
public class ExportDecisionEditing {

    private final ExportDecisions decisions;
    private final ChangeComment comment;

    public ExportDecisionEditing(ExportDecisions decisions, ChangeComment comment) {
        this.decisions = decisions;
        this.comment = comment;
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Records what an authority decided about many chips and destinations, all or nothing: its open periods end where the new ones begin")
    public @Nullable ExportDecision recordExportDecision(
            @NonNull @Description("The decision") ExportDecisionInput input) {
        comment.say(Inputs.comment());
        return decisions.record(Inputs.creation(), Boolean.TRUE.equals(input.dryRun));
    }
}
