package org.chipgraph.events.eventassessment;

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

/// What a list of judgements on events may be asked.
@Input("EventAssessmentWhere")
@Description("Conditions on judgements on events; all that are given have to hold")
public class EventAssessmentWhere extends ClaimWhere {

    @Input("EventAssessmentKindFilter")
    @Description("Filter on what is judged")
    public static class EventAssessmentKindFilter extends EnumFilter<EventAssessmentKind> {}

    @FilterOn("subjectId")
    @Description("The event that is judged")
    public @Nullable IdFilter subject;

    @Description("What is judged")
    public @Nullable EventAssessmentKindFilter assessmentKind;

    @Description("What the judgement names, as keywords")
    public @Nullable StringListFilter topics;

    @Description("The claimId of the claim that is judged")
    public @Nullable IdFilter aboutClaim;

    @FilterOn("text[].value")
    @Description("The judgement, in any language")
    public @Nullable StringFilter text;

    @Description("All of these hold")
    public @Nullable List<@NonNull EventAssessmentWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull EventAssessmentWhere> or;

    @Description("This does not hold")
    public @Nullable EventAssessmentWhere not;
}
