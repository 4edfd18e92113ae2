package org.chipgraph.companies.person;

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

/// Changes of records (a person).
@GraphQLApi
@ReportsProblems
@DenyAll
public class PersonEditing {

    private final RecordEditor<Person> records;

    public PersonEditing(Editors editors) {
        records = editors.ofRecords(Person.class);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Creates a person")
    public @Nullable Person createPerson(
            @NonNull @Description("The new person") PersonInput.Create input) {
        return records.create();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes a person")
    public @Nullable Person updatePerson(
            @NonNull @Description("The changes") PersonInput.Update input) {
        return records.update();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Takes a person out of lists and search")
    public @Nullable Person retirePerson(
            @NonNull @Description("Which, and why") RetireInput input) {
        return records.retire();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Puts a retired person back")
    public @Nullable Person restorePerson(
            @NonNull @Description("Which, and why") RestoreInput input) {
        return records.restore();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Gives a person a former state back, whole or some fields of it")
    public @Nullable Person revertPerson(
            @NonNull @Description("Which state of which person") RevertInput input) {
        return records.revert(input);
    }
}
