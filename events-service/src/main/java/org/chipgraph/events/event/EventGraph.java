package org.chipgraph.events.event;

import io.smallrye.graphql.api.federation.Resolver;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chipgraph.events.legislation.Legislation;
import org.chipgraph.events.reference.Party;
import org.chipgraph.kernel.graph.Batches;
import org.chipgraph.kernel.history.History;
import org.chipgraph.kernel.history.HistoryConnection;
import org.chipgraph.kernel.list.ListQuery;
import org.chipgraph.kernel.list.RecordLists;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.record.Records;
import org.chipgraph.kernel.value.Languages;
import org.chipgraph.kernel.value.Name;
import org.chipgraph.kernel.value.Text;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// Events in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class EventGraph {

    private final Records records;
    private final RecordLists lists;
    private final History history;

    public EventGraph(Records records, RecordLists lists, History history) {
        this.records = records;
        this.lists = lists;
        this.history = history;
    }

    @Query
    @Description("The event with this id; null when there is none")
    public @Nullable Event event(
            @NonNull @Id @Description("For instance cac-2025-07-31-summons") String id,
            @Description(History.AT_TIME) @Nullable Instant atTime) {
        return atTime == null ? records.find(Event.class, id) : history.at(Event.class, id, atTime);
    }

    @Query
    @Description("Events")
    public @Nullable EventConnection events(
            @Description(ListQuery.SEARCH) @Nullable String search,
            @Description("Only events for which this holds") @Nullable EventWhere where,
            @Description("Omitted: by id, or the best hits of the search first")
                    @Nullable EventOrder orderBy,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after,
            @Description("How many from the end, at most 100") @Nullable Integer last,
            @Description("Only those before this cursor") @Nullable String before) {
        return new EventConnection(
                lists.page(
                        EventLists.ALL,
                        ListQuery.of(
                                search,
                                where,
                                EventOrder.sort(orderBy),
                                first,
                                after,
                                last,
                                before)));
    }

    @Resolver
    public List<@Nullable Event> eventsById(List<String> id) {
        return records.inOrder(Event.class, id);
    }

    @NonNull
    @Description(
            "The name in the first language of the list that there is, else in English, else in any")
    public String name(
            @Source Event event,
            @Description("BCP 47 languages, best first") @io.smallrye.graphql.api.Nullable
                    List<@NonNull String> lang) {
        return label(event, lang).value();
    }

    @NonNull
    @Description("As name, with the language that was used")
    public Name label(
            @Source Event event,
            @Description("BCP 47 languages, best first") @io.smallrye.graphql.api.Nullable
                    List<@NonNull String> lang) {
        return Languages.label(event.names, lang);
    }

    @Description("The event that takes the place of this retired one")
    public CompletionStage<@Nullable Event> replacedBy(@Source Event event) {
        return records.reference(Event.class, event.replacedById);
    }

    @Description(
            "What happened, in the first language of the list that there is, else in English, else in any")
    public @Nullable Text summary(
            @Source Event event,
            @Description("BCP 47 languages, best first") @io.smallrye.graphql.api.Nullable
                    List<@NonNull String> lang) {
        return Languages.text(event.summaries, lang);
    }

    @Description("The event that it is a part of")
    public CompletionStage<@Nullable Event> partOf(@Source Event event) {
        return records.reference(Event.class, event.partOfId);
    }

    @NonNull
    @Description("Its parts, by id")
    public CompletionStage<List<@NonNull Event>> parts(@Source Event event) {
        return Batches.load(event.id, ids -> records.byOwner(Event.class, "partOfId", ids));
    }

    @Description("The organization, person or chip")
    public @Nullable Party party(@Source EventParticipant participant) {
        return Party.of(participant.partyRef());
    }

    @Description("The legislation")
    public CompletionStage<@Nullable Legislation> legislation(@Source EventLegislation link) {
        return records.reference(Legislation.class, link.legislationId());
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @Source Event event,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(Event.class, event.id, first, after);
    }
}
