package org.chipgraph.events.legislation;

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

/// Legislation in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class LegislationGraph {

    private final Records records;
    private final RecordLists lists;
    private final History history;

    public LegislationGraph(Records records, RecordLists lists, History history) {
        this.records = records;
        this.lists = lists;
        this.history = history;
    }

    @Query
    @Description("The legislation with this id; null when there is none")
    public @Nullable Legislation legislation(
            @NonNull @Id @Description("For instance cybersecurity-law") String id,
            @Description(History.AT_TIME) @Nullable Instant atTime) {
        return atTime == null
                ? records.find(Legislation.class, id)
                : history.at(Legislation.class, id, atTime);
    }

    @Query
    @Description("Legislation")
    public @Nullable LegislationConnection legislations(
            @Description(ListQuery.SEARCH) @Nullable String search,
            @Description("Only legislation for which this holds") @Nullable LegislationWhere where,
            @Description("Omitted: by id, or the best hits of the search first")
                    @Nullable LegislationOrder orderBy,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after,
            @Description("How many from the end, at most 100") @Nullable Integer last,
            @Description("Only those before this cursor") @Nullable String before) {
        return new LegislationConnection(
                lists.page(
                        LegislationLists.ALL,
                        ListQuery.of(
                                search,
                                where,
                                LegislationOrder.sort(orderBy),
                                first,
                                after,
                                last,
                                before)));
    }

    @Resolver
    public List<@Nullable Legislation> legislationsById(List<String> id) {
        return records.inOrder(Legislation.class, id);
    }

    @NonNull
    @Description(
            "The name in the first language of the list that there is, else in English, else in any")
    public String name(
            @Source Legislation legislation,
            @Description("BCP 47 languages, best first") @io.smallrye.graphql.api.Nullable
                    List<@NonNull String> lang) {
        return label(legislation, lang).value();
    }

    @NonNull
    @Description("As name, with the language that was used")
    public Name label(
            @Source Legislation legislation,
            @Description("BCP 47 languages, best first") @io.smallrye.graphql.api.Nullable
                    List<@NonNull String> lang) {
        return Languages.label(legislation.names, lang);
    }

    @Description("The legislation that takes the place of this retired one")
    public CompletionStage<@Nullable Legislation> replacedBy(@Source Legislation legislation) {
        return records.reference(Legislation.class, legislation.replacedById);
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @Source Legislation legislation,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(Legislation.class, legislation.id, first, after);
    }
}
