package org.chipgraph.companies.organization;

import io.smallrye.graphql.api.federation.Resolver;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
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

/// Organizations in GraphQL; companies are those of kind COMPANY.
@GraphQLApi
@ReportsProblems
@PermitAll
public class OrganizationGraph {

    private final Records records;
    private final RecordLists lists;
    private final RecordGroups groups;
    private final History history;

    public OrganizationGraph(
            Records records, RecordLists lists, RecordGroups groups, History history) {
        this.records = records;
        this.lists = lists;
        this.groups = groups;
        this.history = history;
    }

    @Query
    @Description("The organization with this id; null when there is none")
    public @Nullable Organization organization(
            @NonNull @Id @Description("For instance cac") String id,
            @Description(History.AT_TIME) @Nullable Instant atTime) {
        return atTime == null
                ? records.find(Organization.class, id)
                : history.at(Organization.class, id, atTime);
    }

    @Query
    @Description("Organizations of all kinds")
    public @Nullable OrganizationConnection organizations(
            @Description(ListQuery.SEARCH) @Nullable String search,
            @Description("Only organizations for which this holds")
                    @Nullable OrganizationWhere where,
            @Description("Omitted: by id, or the best hits of the search first")
                    @Nullable OrganizationOrder orderBy,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after,
            @Description("How many from the end, at most 100") @Nullable Integer last,
            @Description("Only those before this cursor") @Nullable String before) {
        return new OrganizationConnection(
                lists.page(
                        OrganizationLists.ALL,
                        ListQuery.of(
                                search,
                                where,
                                OrganizationOrder.sort(orderBy),
                                first,
                                after,
                                last,
                                before)));
    }

    @Query
    @Description(
            "The company with this id; null when there is none, or the organization is no company")
    public @Nullable Organization company(
            @NonNull @Id @Description("For instance nvidia") String id,
            @Description(History.AT_TIME) @Nullable Instant atTime) {
        Organization found = organization(id, atTime);
        return found != null && found.kind == OrganizationKind.COMPANY ? found : null;
    }

    @Query
    @Description("Organizations of kind COMPANY")
    public @Nullable OrganizationConnection companies(
            @Description(ListQuery.SEARCH) @Nullable String search,
            @Description("Only companies for which this holds") @Nullable OrganizationWhere where,
            @Description("Omitted: by id, or the best hits of the search first")
                    @Nullable OrganizationOrder orderBy,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after,
            @Description("How many from the end, at most 100") @Nullable Integer last,
            @Description("Only those before this cursor") @Nullable String before) {
        return new OrganizationConnection(
                lists.page(
                        OrganizationLists.COMPANIES,
                        ListQuery.of(
                                search,
                                where,
                                OrganizationOrder.sort(orderBy),
                                first,
                                after,
                                last,
                                before)));
    }

    @Resolver
    public List<@Nullable Organization> organizationsById(List<String> id) {
        return records.inOrder(Organization.class, id);
    }

    @NonNull
    @Description(
            "The name in the first language of the list that there is, else in English, else in any")
    public String name(
            @Source Organization organization,
            @Description("BCP 47 languages, best first") @io.smallrye.graphql.api.Nullable
                    List<@NonNull String> lang) {
        return label(organization, lang).value();
    }

    @NonNull
    @Description("As name, with the language that was used")
    public Name label(
            @Source Organization organization,
            @Description("BCP 47 languages, best first") @io.smallrye.graphql.api.Nullable
                    List<@NonNull String> lang) {
        return Languages.label(organization.names, lang);
    }

    @Description("The organization that takes the place of this retired one")
    public CompletionStage<@Nullable Organization> replacedBy(@Source Organization organization) {
        return records.reference(Organization.class, organization.replacedById);
    }

    @Description("The organization that it belongs to, for instance as a subsidiary")
    public CompletionStage<@Nullable Organization> parent(@Source Organization organization) {
        return records.reference(Organization.class, organization.parentId);
    }

    @NonNull
    @Description("The organizations whose parent it is, by id")
    public CompletionStage<List<@NonNull Organization>> subsidiaries(
            @Source Organization organization) {
        return Batches.load(
                organization.id, ids -> records.byOwner(Organization.class, "parentId", ids));
    }

    @NonNull
    @Description("The groups that it directly belongs to")
    public CompletionStage<List<@NonNull Organization>> memberOf(
            @Source Organization organization) {
        return Batches.load(organization.id, ids -> groups.parents(Organization.class, ids));
    }

    @NonNull
    @Description("The organizations that directly belong to this group, by id")
    public CompletionStage<List<@NonNull Organization>> members(@Source Organization organization) {
        return Batches.load(organization.id, ids -> groups.members(Organization.class, ids));
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @Source Organization organization,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(Organization.class, organization.id, first, after);
    }
}
