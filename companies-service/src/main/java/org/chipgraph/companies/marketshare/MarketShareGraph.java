package org.chipgraph.companies.marketshare;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chipgraph.companies.market.Market;
import org.chipgraph.companies.organization.Organization;
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

/// Market shares in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class MarketShareGraph {

    private final ClaimLists claims;
    private final Records records;
    private final History history;

    public MarketShareGraph(ClaimLists claims, Records records, History history) {
        this.claims = claims;
        this.records = records;
        this.history = history;
    }

    @Description("The shares of markets that it is said to have, newest beginning first")
    public CompletionStage<List<@NonNull MarketShare>> marketShares(
            @Source Organization organization,
            @Description("Only claims for which this holds") @Nullable MarketShareWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                MarketShare.class,
                "organizationId",
                organization.id,
                new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Description("The shares that organizations are said to have of it, newest beginning first")
    public CompletionStage<List<@NonNull MarketShare>> shares(
            @Source Market market,
            @Description("Only claims for which this holds") @Nullable MarketShareWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                MarketShare.class,
                "marketId",
                market.id,
                new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Description("The organization that has the share")
    public CompletionStage<@Nullable Organization> organization(@Source MarketShare marketShare) {
        return records.reference(Organization.class, marketShare.organizationId);
    }

    @Description("The market")
    public CompletionStage<@Nullable Market> market(@Source MarketShare marketShare) {
        return records.reference(Market.class, marketShare.marketId);
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @Source MarketShare marketShare,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(MarketShare.class, marketShare.id, first, after);
    }
}
