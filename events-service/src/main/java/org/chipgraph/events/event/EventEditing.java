package org.chipgraph.events.event;

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

/// Changes of records (something that happened, or is said to have happened).
@GraphQLApi
@ReportsProblems
@DenyAll
public class EventEditing {

    private final RecordEditor<Event> records;

    public EventEditing(Editors editors) {
        records = editors.ofRecords(Event.class);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Creates an event")
    public @Nullable Event createEvent(
            @NonNull @Description("The new event") EventInput.Create input) {
        return records.create();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes an event")
    public @Nullable Event updateEvent(
            @NonNull @Description("The changes") EventInput.Update input) {
        return records.update();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Takes an event out of lists and search")
    public @Nullable Event retireEvent(@NonNull @Description("Which, and why") RetireInput input) {
        return records.retire();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Puts a retired event back")
    public @Nullable Event restoreEvent(
            @NonNull @Description("Which, and why") RestoreInput input) {
        return records.restore();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Gives an event a former state back, whole or some fields of it")
    public @Nullable Event revertEvent(
            @NonNull @Description("Which state of which event") RevertInput input) {
        return records.revert(input);
    }
}
