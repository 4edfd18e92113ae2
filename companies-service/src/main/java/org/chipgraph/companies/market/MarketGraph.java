package org.chipgraph.companies.market;

import io.smallrye.graphql.api.federation.Resolver;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chipgraph.kernel.history.History;
import org.chipgraph.kernel.history.HistoryConnection;
import org.chipgraph.kernel.list.ListQuery;
import org.chipgraph.kernel.list.RecordLists;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.record.Records;
import org.chipgraph.kernel.value.Languages;
import org.chipgraph.kernel.value.Name;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// Markets in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class MarketGraph {

    private final Records records;
    private final RecordLists lists;
    private final History history;

    public MarketGraph(Records records, RecordLists lists, History history) {
        this.records = records;
        this.lists = lists;
        this.history = history;
    }

    @Query
    @Description("The market with this id; null when there is none")
    public @Nullable Market market(
            @NonNull @Id @Description("For instance cn-ai-compute-chip-market") String id,
            @Description(History.AT_TIME) @Nullable Instant atTime) {
        return atTime == null
                ? records.find(Market.class, id)
                : history.at(Market.class, id, atTime);
    }

    @Query
    @Description("Markets")
    public @Nullable MarketConnection markets(
            @Description(ListQuery.SEARCH) @Nullable String search,
            @Description("Only markets for which this holds") @Nullable MarketWhere where,
            @Description("Omitted: by id, or the best hits of the search first")
                    @Nullable MarketOrder orderBy,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after,
            @Description("How many from the end, at most 100") @Nullable Integer last,
            @Description("Only those before this cursor") @Nullable String before) {
        return new MarketConnection(
                lists.page(
                        MarketLists.ALL,
                        ListQuery.of(
                                search,
                                where,
                                MarketOrder.sort(orderBy),
                                first,
                                after,
                                last,
                                before)));
    }

    @Resolver
    public List<@Nullable Market> marketsById(List<String> id) {
        return records.inOrder(Market.class, id);
    }

    @NonNull
    @Description(
            "The name in the first language of the list that there is, else in English, else in any")
    public String name(
            @Source Market market,
            @Description("BCP 47 languages, best first") @io.smallrye.graphql.api.Nullable
                    List<@NonNull String> lang) {
        return label(market, lang).value();
    }

    @NonNull
    @Description("As name, with the language that was used")
    public Name label(
            @Source Market market,
            @Description("BCP 47 languages, best first") @io.smallrye.graphql.api.Nullable
                    List<@NonNull String> lang) {
        return Languages.label(market.names, lang);
    }

    @Description("The market that takes the place of this retired one")
    public CompletionStage<@Nullable Market> replacedBy(@Source Market market) {
        return records.reference(Market.class, market.replacedById);
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @Source Market market,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(Market.class, market.id, first, after);
    }
}
