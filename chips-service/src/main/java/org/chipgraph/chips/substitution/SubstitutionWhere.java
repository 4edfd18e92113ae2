package org.chipgraph.chips.substitution;

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

/// What a list of substitutions may be asked.
@Input("SubstitutionWhere")
@Description("Conditions on substitutions; all that are given have to hold")
public class SubstitutionWhere extends ClaimWhere {

    @Input("SubstitutionBasisFilter")
    @Description("Filter on what a substitution rests on")
    public static class SubstitutionBasisFilter extends EnumFilter<SubstitutionBasis> {}

    @FilterOn("substituteChipId")
    @Description("The chip that takes the place")
    public @Nullable IdFilter substitute;

    @FilterOn("originalChipId")
    @Description("The chip whose place it takes")
    public @Nullable IdFilter original;

    @Description("What it rests on")
    public @Nullable SubstitutionBasisFilter basis;

    @FilterOn("scope[].value")
    @Description("What or whom it covers, in any language")
    public @Nullable StringFilter scope;

    @Description("All of these hold")
    public @Nullable List<@NonNull SubstitutionWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull SubstitutionWhere> or;

    @Description("This does not hold")
    public @Nullable SubstitutionWhere not;
}
