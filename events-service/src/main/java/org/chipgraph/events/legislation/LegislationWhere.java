package org.chipgraph.events.legislation;

import java.util.List;
import org.chipgraph.events.legalforce.LegalForce;
import org.chipgraph.events.legalforce.LegalForceWhere;
import org.chipgraph.kernel.claim.ClaimsFilter;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.FuzzyDateFilter;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.chipgraph.kernel.list.Where;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of legislation may be asked.
@Input("LegislationWhere")
@Description("Conditions on legislation; all that are given have to hold")
public class LegislationWhere extends Where {

    @Input("LegislationKindFilter")
    @Description("Filter on the sort of legislation")
    public static class LegislationKindFilter extends EnumFilter<LegislationKind> {}

    @Input("LegislationLegalForceFilter")
    @Description("Filter on whether it is in force")
    public static class LegalForceFilter extends ClaimsFilter<LegalForceWhere> {
        public LegalForceFilter() {
            super(LegalForce.class, "legislationId");
        }
    }

    @Description("The id")
    public @Nullable IdFilter id;

    @FilterOn("names[].value")
    @Description("One of its names, in any language")
    public @Nullable StringFilter name;

    @Description("The country whose law it is")
    public @Nullable StringFilter jurisdiction;

    @Description("Its official number")
    public @Nullable StringFilter number;

    @Description("What sort of legislation it is")
    public @Nullable LegislationKindFilter kind;

    @Description("When it was published")
    public @Nullable FuzzyDateFilter published;

    @Description("When it takes effect")
    public @Nullable FuzzyDateFilter effective;

    @FilterOn("citations[].sourceId")
    @Description("A source in which it can be read")
    public @Nullable IdFilter source;

    @Description("Whether it is in force: some claim fits")
    public @Nullable LegalForceFilter legalForce;

    @Description("All of these hold")
    public @Nullable List<@NonNull LegislationWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull LegislationWhere> or;

    @Description("This does not hold")
    public @Nullable LegislationWhere not;
}
