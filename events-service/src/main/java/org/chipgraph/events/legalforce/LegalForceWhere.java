package org.chipgraph.events.legalforce;

import java.util.List;
import org.chipgraph.kernel.claim.ClaimWhere;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.IdFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of claims about the force of legislation may be asked.
@Input("LegalForceWhere")
@Description("Conditions on claims about the force of legislation; all that are given have to hold")
public class LegalForceWhere extends ClaimWhere {

    @Input("LegalForceValueFilter")
    @Description("Filter on whether legislation is in force")
    public static class LegalForceValueFilter extends EnumFilter<LegalForceValue> {}

    @Input("LegalEnforcementFilter")
    @Description("Filter on whether legislation is enforced")
    public static class LegalEnforcementFilter extends EnumFilter<LegalEnforcement> {}

    @FilterOn("legislationId")
    @Description("The legislation")
    public @Nullable IdFilter legislation;

    @Description("Whether it is in force")
    public @Nullable LegalForceValueFilter force;

    @Description("Whether it is enforced")
    public @Nullable LegalEnforcementFilter enforcement;

    @Description("All of these hold")
    public @Nullable List<@NonNull LegalForceWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull LegalForceWhere> or;

    @Description("This does not hold")
    public @Nullable LegalForceWhere not;
}
