package org.chipgraph.companies.organization;

import java.util.List;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.EnumListFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.FuzzyDateFilter;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.IdListFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.chipgraph.kernel.list.Where;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of organizations may be asked.
@Input("OrganizationWhere")
@Description("Conditions on organizations; all that are given have to hold")
public class OrganizationWhere extends Where {

    @Input("OrganizationKindFilter")
    @Description("Filter on the kind of organization")
    public static class OrganizationKindFilter extends EnumFilter<OrganizationKind> {}

    @Input("OrganizationRoleListFilter")
    @Description("Filter on the roles")
    public static class OrganizationRoleListFilter extends EnumListFilter<OrganizationRole> {}

    @Description("The id")
    public @Nullable IdFilter id;

    @Description("What sort of organization it is")
    public @Nullable OrganizationKindFilter kind;

    @Description("What it does in the chip industry")
    public @Nullable OrganizationRoleListFilter roles;

    @Description("The country of its seat")
    public @Nullable StringFilter country;

    @FilterOn("parentId")
    @Description("The organization that it belongs to")
    public @Nullable IdFilter parent;

    @FilterOn("groups")
    @Description("The groups that it directly belongs to")
    public @Nullable IdListFilter memberOf;

    @Description("When it was founded")
    public @Nullable FuzzyDateFilter founded;

    @Description("Address of its website")
    public @Nullable StringFilter website;

    @Description("All of these hold")
    public @Nullable List<@NonNull OrganizationWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull OrganizationWhere> or;

    @Description("This does not hold")
    public @Nullable OrganizationWhere not;
}
