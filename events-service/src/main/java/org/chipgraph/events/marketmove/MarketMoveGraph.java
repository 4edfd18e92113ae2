package org.chipgraph.events.marketmove;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chipgraph.events.event.Event;
import org.chipgraph.events.reference.Organization;
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

/// Moves on stock exchanges in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class MarketMoveGraph {

    private final ClaimLists claims;
    private final Records records;
    private final History history;

    public MarketMoveGraph(ClaimLists claims, Records records, History history) {
        this.claims = claims;
        this.records = records;
        this.history = history;
    }

    @Description("Moves on stock exchanges that it is said to have caused, newest beginning first")
    public CompletionStage<List<@NonNull MarketMove>> marketMoves(
            @Source Event event,
            @Description("Only claims for which this holds") @Nullable MarketMoveWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                MarketMove.class,
                "causeId",
                event.id,
                new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Description("How its share moved, newest beginning first")
    public CompletionStage<List<@NonNull MarketMove>> marketMoves(
            @Source Organization organization,
            @Description("Only claims for which this holds") @Nullable MarketMoveWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                MarketMove.class,
                "organizationId",
                organization.id,
                new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Description("The organization whose share moved")
    public @Nullable Organization organization(@Source MarketMove move) {
        return new Organization(move.organizationId);
    }

    @Description("The event that is said to have moved it")
    public CompletionStage<@Nullable Event> cause(@Source MarketMove move) {
        return records.reference(Event.class, move.causeId);
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @Source MarketMove marketMove,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(MarketMove.class, marketMove.id, first, after);
    }
}
