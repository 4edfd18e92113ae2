package org.chipgraph.events.legislation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import org.chipgraph.kernel.editing.Editors;
import org.chipgraph.kernel.editing.RecordEditor;
import org.chipgraph.kernel.input.RestoreInput;
import org.chipgraph.kernel.input.RetireInput;
import org.chipgraph.kernel.input.RevertInput;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.security.Roles;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Changes of records (a law, rule or bill).
@GraphQLApi
@ReportsProblems
@DenyAll
public class LegislationEditing {

    private final RecordEditor<Legislation> records;

    public LegislationEditing(Editors editors) {
        records = editors.ofRecords(Legislation.class);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Creates a legislation")
    public @Nullable Legislation createLegislation(
            @NonNull @Description("The new legislation") LegislationInput.Create input) {
        return records.create();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes a legislation")
    public @Nullable Legislation updateLegislation(
            @NonNull @Description("The changes") LegislationInput.Update input) {
        return records.update();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Takes a legislation out of lists and search")
    public @Nullable Legislation retireLegislation(
            @NonNull @Description("Which, and why") RetireInput input) {
        return records.retire();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Puts a retired legislation back")
    public @Nullable Legislation restoreLegislation(
            @NonNull @Description("Which, and why") RestoreInput input) {
        return records.restore();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Gives a legislation a former state back, whole or some fields of it")
    public @Nullable Legislation revertLegislation(
            @NonNull @Description("Which state of which legislation") RevertInput input) {
        return records.revert(input);
    }
}
