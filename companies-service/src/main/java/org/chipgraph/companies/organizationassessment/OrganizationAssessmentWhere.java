package org.chipgraph.companies.organizationassessment;

import java.util.List;
import org.chipgraph.kernel.claim.ClaimWhere;
import org.chipgraph.kernel.list.BooleanFilter;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.chipgraph.kernel.list.StringListFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of judgements on organizations may be asked.
@Input("OrganizationAssessmentWhere")
@Description("Conditions on judgements on organizations; all that are given have to hold")
public class OrganizationAssessmentWhere extends ClaimWhere {

    @Input("OrganizationAssessmentKindFilter")
    @Description("Filter on what is judged")
    public static class OrganizationAssessmentKindFilter
            extends EnumFilter<OrganizationAssessmentKind> {}

    @FilterOn("organizationId")
    @Description("The organization that is judged")
    public @Nullable IdFilter organization;

    @Description("What is judged")
    public @Nullable OrganizationAssessmentKindFilter assessmentKind;

    @Description("What the judgement names, as keywords")
    public @Nullable StringListFilter topics;

    @Description("Whether the topics are all that there is")
    public @Nullable BooleanFilter exhaustive;

    @Description("The claimId of the claim that is judged")
    public @Nullable IdFilter aboutClaim;

    @FilterOn("marketId")
    @Description("The market that the judgement is about")
    public @Nullable IdFilter market;

    @FilterOn("text[].value")
    @Description("The judgement, in any language")
    public @Nullable StringFilter text;

    @Description("All of these hold")
    public @Nullable List<@NonNull OrganizationAssessmentWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull OrganizationAssessmentWhere> or;

    @Description("This does not hold")
    public @Nullable OrganizationAssessmentWhere not;
}
