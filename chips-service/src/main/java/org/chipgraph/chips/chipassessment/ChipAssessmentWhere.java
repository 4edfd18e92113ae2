package org.chipgraph.chips.chipassessment;

import java.util.List;
import org.chipgraph.kernel.claim.ClaimWhere;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.chipgraph.kernel.list.StringListFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of assessments of chips may be asked.
@Input("ChipAssessmentWhere")
@Description("Conditions on assessments of chips; all that are given have to hold")
public class ChipAssessmentWhere extends ClaimWhere {

    @Input("ChipAssessmentKindFilter")
    @Description("Filter on what an assessment is about")
    public static class ChipAssessmentKindFilter extends EnumFilter<ChipAssessmentKind> {}

    @Input("ComparisonRelationFilter")
    @Description("Filter on how one chip stands to another")
    public static class ComparisonRelationFilter extends EnumFilter<ComparisonRelation> {}

    @FilterOn("chipId")
    @Description("The chip that is assessed")
    public @Nullable IdFilter chip;

    @Description("What it is about")
    public @Nullable ChipAssessmentKindFilter assessmentKind;

    @Description("Its topics")
    public @Nullable StringListFilter topics;

    @FilterOn("comparedWithId")
    @Description("The chip that it is compared with")
    public @Nullable IdFilter comparedWith;

    @Description("How it stands to that chip")
    public @Nullable ComparisonRelationFilter relation;

    @Description("The country for which it is said")
    public @Nullable StringFilter market;

    @FilterOn("text[].value")
    @Description("What is said, in any language")
    public @Nullable StringFilter text;

    @Description("All of these hold")
    public @Nullable List<@NonNull ChipAssessmentWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull ChipAssessmentWhere> or;

    @Description("This does not hold")
    public @Nullable ChipAssessmentWhere not;
}
