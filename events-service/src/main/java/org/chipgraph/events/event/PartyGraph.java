package org.chipgraph.events.event;

import jakarta.annotation.security.PermitAll;
import java.util.concurrent.CompletionStage;
import org.chipgraph.events.reference.Chip;
import org.chipgraph.events.reference.Organization;
import org.chipgraph.events.reference.Person;
import org.chipgraph.kernel.graph.Batches;
import org.chipgraph.kernel.list.ListQuery;
import org.chipgraph.kernel.list.RecordList;
import org.chipgraph.kernel.list.RecordLists;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// Events of those who have a part in them, in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class PartyGraph {

    private final RecordLists lists;

    public PartyGraph(RecordLists lists) {
        this.lists = lists;
    }

    @Description("Events in which the organization has a part")
    public CompletionStage<@Nullable EventConnection> events(
            @Source Organization organization,
            @Description(ListQuery.SEARCH) @Nullable String search,
            @Description("Only events for which this holds") @Nullable EventWhere where,
            @Description("Omitted: by id, or the best hits of the search first")
                    @Nullable EventOrder orderBy,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after,
            @Description("How many from the end, at most 100") @Nullable Integer last,
            @Description("Only those before this cursor") @Nullable String before) {
        return events(
                EventLists.OF_ORGANIZATION,
                organization.id,
                ListQuery.of(search, where, EventOrder.sort(orderBy), first, after, last, before));
    }

    @Description("Events in which the person has a part")
    public CompletionStage<@Nullable EventConnection> events(
            @Source Person person,
            @Description(ListQuery.SEARCH) @Nullable String search,
            @Description("Only events for which this holds") @Nullable EventWhere where,
            @Description("Omitted: by id, or the best hits of the search first")
                    @Nullable EventOrder orderBy,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after,
            @Description("How many from the end, at most 100") @Nullable Integer last,
            @Description("Only those before this cursor") @Nullable String before) {
        return events(
                EventLists.OF_PERSON,
                person.id,
                ListQuery.of(search, where, EventOrder.sort(orderBy), first, after, last, before));
    }

    @Description("Events in which the chip has a part")
    public CompletionStage<@Nullable EventConnection> events(
            @Source Chip chip,
            @Description(ListQuery.SEARCH) @Nullable String search,
            @Description("Only events for which this holds") @Nullable EventWhere where,
            @Description("Omitted: by id, or the best hits of the search first")
                    @Nullable EventOrder orderBy,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after,
            @Description("How many from the end, at most 100") @Nullable Integer last,
            @Description("Only those before this cursor") @Nullable String before) {
        return events(
                EventLists.OF_CHIP,
                chip.id,
                ListQuery.of(search, where, EventOrder.sort(orderBy), first, after, last, before));
    }

    private CompletionStage<@Nullable EventConnection> events(
            RecordList<Event> list, String partyId, ListQuery query) {
        return Batches.load(partyId, ids -> lists.pages(list, query, ids))
                .thenApply(EventConnection::new);
    }
}
