package org.chipgraph.chips.marketavailability;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chipgraph.chips.chip.Chip;
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

/// Availability in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class MarketAvailabilityGraph {

    private final ClaimLists claims;
    private final Records records;
    private final History history;

    public MarketAvailabilityGraph(ClaimLists claims, Records records, History history) {
        this.claims = claims;
        this.records = records;
        this.history = history;
    }

    @Description("What is said about whether it is sold and produced, newest beginning first")
    public CompletionStage<List<@NonNull MarketAvailability>> availability(
            @Source Chip chip,
            @Description("Only claims for which this holds")
                    @Nullable MarketAvailabilityWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                MarketAvailability.class,
                "chipId",
                chip.id,
                new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Description("The chip that is to be had or not")
    public CompletionStage<@Nullable Chip> chip(@Source MarketAvailability availability) {
        return records.reference(Chip.class, availability.chipId);
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @Source MarketAvailability marketAvailability,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(MarketAvailability.class, marketAvailability.id, first, after);
    }
}
