package org.chipgraph.companies.position;

import java.util.List;
import org.chipgraph.kernel.claim.ClaimWhere;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of positions may be asked.
@Input("PositionWhere")
@Description("Conditions on positions; all that are given have to hold")
public class PositionWhere extends ClaimWhere {

    @Input("PositionRoleFilter")
    @Description("Filter on the sort of position")
    public static class PositionRoleFilter extends EnumFilter<PositionRole> {}

    @FilterOn("personId")
    @Description("The person")
    public @Nullable IdFilter person;

    @FilterOn("organizationId")
    @Description("The organization")
    public @Nullable IdFilter organization;

    @Description("What sort of position it is")
    public @Nullable PositionRoleFilter role;

    @FilterOn("title[].value")
    @Description("Title of the position, in any language")
    public @Nullable StringFilter title;

    @Description("All of these hold")
    public @Nullable List<@NonNull PositionWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull PositionWhere> or;

    @Description("This does not hold")
    public @Nullable PositionWhere not;
}
