package org.chipgraph.events.eventlink;

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

/// Links between events in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class EventLinkGraph {

    // Both ends are part of a link's slot, so either end sees whole slots.
    private static final List<String> ENDS = List.of("fromId", "toId");

    private final ClaimLists claims;
    private final Records records;
    private final History history;

    public EventLinkGraph(ClaimLists claims, Records records, History history) {
        this.claims = claims;
        this.records = records;
        this.history = history;
    }

    @Description("Links from it and to it, newest beginning first")
    public CompletionStage<List<@NonNull EventLink>> links(
            @Source Event event,
            @Description("Only claims for which this holds") @Nullable EventLinkWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                EventLink.class,
                ENDS,
                event.id,
                new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Description("The first event")
    public CompletionStage<@Nullable Event> from(@Source EventLink link) {
        return records.reference(Event.class, link.fromId);
    }

    @Description("The second event")
    public CompletionStage<@Nullable Event> to(@Source EventLink link) {
        return records.reference(Event.class, link.toId);
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @Source EventLink eventLink,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(EventLink.class, eventLink.id, first, after);
    }
}
