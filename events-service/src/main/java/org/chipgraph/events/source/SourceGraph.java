package org.chipgraph.events.source;

import io.smallrye.graphql.api.federation.Resolver;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chipgraph.events.reference.Organization;
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
import org.jspecify.annotations.Nullable;

/// Sources in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class SourceGraph {

    private final Records records;
    private final RecordLists lists;
    private final History history;

    public SourceGraph(Records records, RecordLists lists, History history) {
        this.records = records;
        this.lists = lists;
        this.history = history;
    }

    @Query
    @Description("The source with this id; null when there is none")
    public @Nullable Source source(
            @NonNull @Id @Description("For instance seed-copy") String id,
            @Description(History.AT_TIME) @Nullable Instant atTime) {
        return atTime == null
                ? records.find(Source.class, id)
                : history.at(Source.class, id, atTime);
    }

    @Query
    @Description("Sources")
    public @Nullable SourceConnection sources(
            @Description(ListQuery.SEARCH) @Nullable String search,
            @Description("Only sources for which this holds") @Nullable SourceWhere where,
            @Description("Omitted: by id, or the best hits of the search first")
                    @Nullable SourceOrder orderBy,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after,
            @Description("How many from the end, at most 100") @Nullable Integer last,
            @Description("Only those before this cursor") @Nullable String before) {
        return new SourceConnection(
                lists.page(
                        SourceLists.ALL,
                        ListQuery.of(
                                search,
                                where,
                                SourceOrder.sort(orderBy),
                                first,
                                after,
                                last,
                                before)));
    }

    @Resolver
    public List<@Nullable Source> sourcesById(List<String> id) {
        return records.inOrder(Source.class, id);
    }

    @NonNull
    @Description(
            "The name in the first language of the list that there is, else in English, else in any")
    public String name(
            @org.eclipse.microprofile.graphql.Source Source source,
            @Description("BCP 47 languages, best first") @io.smallrye.graphql.api.Nullable
                    List<@NonNull String> lang) {
        return label(source, lang).value();
    }

    @NonNull
    @Description("As name, with the language that was used")
    public Name label(
            @org.eclipse.microprofile.graphql.Source Source source,
            @Description("BCP 47 languages, best first") @io.smallrye.graphql.api.Nullable
                    List<@NonNull String> lang) {
        return Languages.label(source.names, lang);
    }

    @Description("The source that takes the place of this retired one")
    public CompletionStage<@Nullable Source> replacedBy(
            @org.eclipse.microprofile.graphql.Source Source source) {
        return records.reference(Source.class, source.replacedById);
    }

    @Description("The organization of this step")
    public @Nullable Organization organization(
            @org.eclipse.microprofile.graphql.Source SourceVia step) {
        return step.organizationId() == null ? null : new Organization(step.organizationId());
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @org.eclipse.microprofile.graphql.Source Source source,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(Source.class, source.id, first, after);
    }
}
