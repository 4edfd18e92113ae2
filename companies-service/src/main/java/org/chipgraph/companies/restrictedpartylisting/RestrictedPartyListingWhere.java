package org.chipgraph.companies.restrictedpartylisting;

import java.util.List;
import org.chipgraph.kernel.claim.ClaimWhere;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.IdFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of restricted-party listings may be asked.
@Input("RestrictedPartyListingWhere")
@Description("Conditions on restricted-party listings; all that are given have to hold")
public class RestrictedPartyListingWhere extends ClaimWhere {

    @Input("RestrictedPartyListFilter")
    @Description("Filter on the list")
    public static class RestrictedPartyListFilter extends EnumFilter<RestrictedPartyList> {}

    @FilterOn("organizationId")
    @Description("The organization that stands on the list")
    public @Nullable IdFilter organization;

    @Description("The list")
    public @Nullable RestrictedPartyListFilter list;

    @FilterOn("authorityId")
    @Description("The authority that keeps the list")
    public @Nullable IdFilter authority;

    @Description("The legislation that put it there")
    public @Nullable IdFilter legislation;

    @Description("All of these hold")
    public @Nullable List<@NonNull RestrictedPartyListingWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull RestrictedPartyListingWhere> or;

    @Description("This does not hold")
    public @Nullable RestrictedPartyListingWhere not;
}
