package org.chipgraph.chips.price;

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

/// Prices in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class PriceGraph {

    private final ClaimLists claims;
    private final Records records;
    private final History history;

    public PriceGraph(ClaimLists claims, Records records, History history) {
        this.claims = claims;
        this.records = records;
        this.history = history;
    }

    @Description("What is said about its price, newest beginning first")
    public CompletionStage<List<@NonNull Price>> prices(
            @Source Chip chip,
            @Description("Only claims for which this holds") @Nullable PriceWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                Price.class, "chipId", chip.id, new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Description("The chip that has the price")
    public CompletionStage<@Nullable Chip> chip(@Source Price price) {
        return records.reference(Chip.class, price.chipId);
    }

    @Description("The chip whose price it is compared with")
    public CompletionStage<@Nullable Chip> comparedWith(@Source Price price) {
        return records.reference(Chip.class, price.comparedWithId);
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @Source Price price,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(Price.class, price.id, first, after);
    }
}
