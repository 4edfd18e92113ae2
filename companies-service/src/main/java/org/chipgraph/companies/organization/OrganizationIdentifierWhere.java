package org.chipgraph.companies.organization;

import java.util.List;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.chipgraph.kernel.list.Where;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What the filter on an organization's identifiers may ask.
@Input("OrganizationIdentifierWhere")
@Description("Conditions on identifiers of organizations; all that are given have to hold")
public class OrganizationIdentifierWhere extends Where {

    @Input("IdentifierSchemeFilter")
    @Description("Filter on the register")
    public static class IdentifierSchemeFilter extends EnumFilter<IdentifierScheme> {}

    @Description("The register")
    public @Nullable IdentifierSchemeFilter scheme;

    @Description("The identifier, as the register writes it")
    public @Nullable StringFilter value;

    @Description("All of these hold")
    public @Nullable List<@NonNull OrganizationIdentifierWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull OrganizationIdentifierWhere> or;

    @Description("This does not hold")
    public @Nullable OrganizationIdentifierWhere not;
}
