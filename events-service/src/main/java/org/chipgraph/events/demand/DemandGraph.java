package org.chipgraph.events.demand;

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

/// Demands in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class DemandGraph {

    private final ClaimLists claims;
    private final Records records;
    private final History history;

    public DemandGraph(ClaimLists claims, Records records, History history) {
        this.claims = claims;
        this.records = records;
        this.history = history;
    }

    @Description("What was demanded at it, newest beginning first")
    public CompletionStage<List<@NonNull Demand>> demands(
            @Source Event event,
            @Description("Only claims for which this holds") @Nullable DemandWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                Demand.class,
                "occasionId",
                event.id,
                new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Description("The event at which it was demanded")
    public CompletionStage<@Nullable Event> occasion(@Source Demand demand) {
        return records.reference(Event.class, demand.occasionId);
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @Source Demand demand,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(Demand.class, demand.id, first, after);
    }
}
