package org.chipgraph.chips.chip;

import io.smallrye.graphql.api.federation.Inaccessible;
import io.smallrye.graphql.api.federation.Resolver;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chipgraph.chips.reference.Organization;
import org.chipgraph.kernel.graph.Batches;
import org.chipgraph.kernel.history.History;
import org.chipgraph.kernel.history.HistoryConnection;
import org.chipgraph.kernel.list.ListQuery;
import org.chipgraph.kernel.list.RecordLists;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.record.RecordGroups;
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

/// Chips in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class ChipGraph {

    private final Records records;
    private final RecordLists lists;
    private final RecordGroups groups;
    private final History history;

    public ChipGraph(Records records, RecordLists lists, RecordGroups groups, History history) {
        this.records = records;
        this.lists = lists;
        this.groups = groups;
        this.history = history;
    }

    @Query
    @Description("The chip with this id; null when there is none")
    public @Nullable Chip chip(
            @NonNull @Id @Description("For instance h20") String id,
            @Description(History.AT_TIME) @Nullable Instant atTime) {
        return atTime == null ? records.find(Chip.class, id) : history.at(Chip.class, id, atTime);
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @Source Chip chip,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(Chip.class, chip.id, first, after);
    }

    @Query
    @Description("Chips, families and groups")
    public @Nullable ChipConnection chips(
            @Description(ListQuery.SEARCH) @Nullable String search,
            @Description("Only chips for which this holds") @Nullable ChipWhere where,
            @Description("Omitted: by id, or the best hits of the search first")
                    @Nullable ChipOrder orderBy,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after,
            @Description("How many from the end, at most 100") @Nullable Integer last,
            @Description("Only those before this cursor") @Nullable String before) {
        return new ChipConnection(
                lists.page(
                        ChipLists.ALL,
                        ListQuery.of(
                                search,
                                where,
                                ChipOrder.sort(orderBy),
                                first,
                                after,
                                last,
                                before)));
    }

    @Description("Chips that the organization designed")
    public CompletionStage<@Nullable ChipConnection> chips(
            @Source Organization organization,
            @Description(ListQuery.SEARCH) @Nullable String search,
            @Description("Only chips for which this holds") @Nullable ChipWhere where,
            @Description("Omitted: by id, or the best hits of the search first")
                    @Nullable ChipOrder orderBy,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after,
            @Description("How many from the end, at most 100") @Nullable Integer last,
            @Description("Only those before this cursor") @Nullable String before) {
        ListQuery query =
                ListQuery.of(search, where, ChipOrder.sort(orderBy), first, after, last, before);
        return Batches.load(organization.id, ids -> lists.pages(ChipLists.DESIGNED_BY, query, ids))
                .thenApply(ChipConnection::new);
    }

    @Resolver
    public List<@Nullable Chip> chipsById(List<String> id) {
        return records.inOrder(Chip.class, id);
    }

    @NonNull
    @Description(
            "The name in the first language of the list that there is, else in English, else in any")
    public String name(
            @Source Chip chip,
            @Description("BCP 47 languages, best first") @io.smallrye.graphql.api.Nullable
                    List<@NonNull String> lang) {
        return label(chip, lang).value();
    }

    @NonNull
    @Description("As name, with the language that was used")
    public Name label(
            @Source Chip chip,
            @Description("BCP 47 languages, best first") @io.smallrye.graphql.api.Nullable
                    List<@NonNull String> lang) {
        return Languages.label(chip.names, lang);
    }

    @Description("The chip that takes the place of this retired one")
    public CompletionStage<@Nullable Chip> replacedBy(@Source Chip chip) {
        return records.reference(Chip.class, chip.replacedById);
    }

    @Description("The chip that it is a variant of")
    public CompletionStage<@Nullable Chip> variantOf(@Source Chip chip) {
        return records.reference(Chip.class, chip.variantOfId);
    }

    @NonNull
    @Description("Its variants, by id")
    public CompletionStage<List<@NonNull Chip>> variants(@Source Chip chip) {
        return Batches.load(chip.id, ids -> records.byOwner(Chip.class, "variantOfId", ids));
    }

    @NonNull
    @Description("The families and groups that it directly belongs to")
    public CompletionStage<List<@NonNull Chip>> memberOf(@Source Chip chip) {
        return Batches.load(chip.id, ids -> groups.parents(Chip.class, ids));
    }

    @NonNull
    @Description("The chips that directly belong to this family or group, by id")
    public CompletionStage<List<@NonNull Chip>> members(@Source Chip chip) {
        return Batches.load(chip.id, ids -> groups.members(Chip.class, ids));
    }

    @NonNull
    @Id
    @Inaccessible
    @Description("Ids of all families and groups that it belongs to, directly or not")
    public CompletionStage<List<@NonNull String>> memberOfIds(@Source Chip chip) {
        return Batches.load(chip.id, ids -> groups.ancestors(Chip.class, ids));
    }

    @Description("The chip inside")
    public CompletionStage<@Nullable Chip> chip(@Source ChipComponent component) {
        return records.reference(Chip.class, component.chipId());
    }
}
