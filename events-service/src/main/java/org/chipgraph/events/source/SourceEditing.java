package org.chipgraph.events.source;

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

/// Changes of records (something that can be read: an article, a filing, an official page).
@GraphQLApi
@ReportsProblems
@DenyAll
public class SourceEditing {

    private final RecordEditor<Source> records;

    public SourceEditing(Editors editors) {
        records = editors.ofRecords(Source.class);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Creates a source")
    public @Nullable Source createSource(
            @NonNull @Description("The new source") SourceInput.Create input) {
        return records.create();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes a source")
    public @Nullable Source updateSource(
            @NonNull @Description("The changes") SourceInput.Update input) {
        return records.update();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Takes a source out of lists and search")
    public @Nullable Source retireSource(
            @NonNull @Description("Which, and why") RetireInput input) {
        return records.retire();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Puts a retired source back")
    public @Nullable Source restoreSource(
            @NonNull @Description("Which, and why") RestoreInput input) {
        return records.restore();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Gives a source a former state back, whole or some fields of it")
    public @Nullable Source revertSource(
            @NonNull @Description("Which state of which source") RevertInput input) {
        return records.revert(input);
    }
}
