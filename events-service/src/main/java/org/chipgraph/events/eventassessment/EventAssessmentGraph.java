package org.chipgraph.events.eventassessment;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chipgraph.events.event.Event;
import org.chipgraph.kernel.claim.AsOf;
import org.chipgraph.kernel.claim.ClaimLists;
import org.chipgraph.kernel.claim.Ranks;
import org.chipgraph.kernel.history.History;
import org.chipgraph.kernel.history.HistoryConnection;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.record.Records;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// Judgements on events in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class EventAssessmentGraph {

    private final ClaimLists claims;
    private final Records records;
    private final History history;

    public EventAssessmentGraph(ClaimLists claims, Records records, History history) {
        this.claims = claims;
        this.records = records;
        this.history = history;
    }

    @Description("How it is judged, newest beginning first")
    public CompletionStage<List<@NonNull EventAssessment>> assessments(
            @Source Event event,
            @Description("Only claims for which this holds") @Nullable EventAssessmentWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                EventAssessment.class,
                "subjectId",
                event.id,
                new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Description("The event that is judged")
    public CompletionStage<@Nullable Event> subject(@Source EventAssessment assessment) {
        return records.reference(Event.class, assessment.subjectId);
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @Source EventAssessment eventAssessment,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(EventAssessment.class, eventAssessment.id, first, after);
    }
}
