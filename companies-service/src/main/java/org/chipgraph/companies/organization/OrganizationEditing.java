package org.chipgraph.companies.organization;

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

/// Changes of records (a company, authority, medium or other organization).
@GraphQLApi
@ReportsProblems
@DenyAll
public class OrganizationEditing {

    private final RecordEditor<Organization> records;

    public OrganizationEditing(Editors editors) {
        records = editors.ofRecords(Organization.class);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Creates an organization")
    public @Nullable Organization createOrganization(
            @NonNull @Description("The new organization") OrganizationInput.Create input) {
        return records.create();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes an organization")
    public @Nullable Organization updateOrganization(
            @NonNull @Description("The changes") OrganizationInput.Update input) {
        return records.update();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Takes an organization out of lists and search")
    public @Nullable Organization retireOrganization(
            @NonNull @Description("Which, and why") RetireInput input) {
        return records.retire();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Puts a retired organization back")
    public @Nullable Organization restoreOrganization(
            @NonNull @Description("Which, and why") RestoreInput input) {
        return records.restore();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Gives an organization a former state back, whole or some fields of it")
    public @Nullable Organization revertOrganization(
            @NonNull @Description("Which state of which organization") RevertInput input) {
        return records.revert(input);
    }
}
