package org.chipgraph.companies.reference;

import io.smallrye.graphql.api.federation.Resolver;
import io.smallrye.graphql.api.federation.link.Import;
import io.smallrye.graphql.api.federation.link.Link;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chipgraph.companies.organization.Organization;
import org.chipgraph.companies.person.Person;
import org.chipgraph.kernel.claim.Claim;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.record.Records;
import org.chipgraph.kernel.record.Stub;
import org.chipgraph.kernel.source.Attribution;
import org.chipgraph.kernel.source.Citation;
import org.chipgraph.kernel.value.RecordId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// References from the kernel's types to this service's own records and to those of others, and the resolvers of
/// the type that this service extends.
@GraphQLApi
@ReportsProblems
@PermitAll
@Link(
        url = "https://specs.apollo.dev/federation/v2.7",
        _import = {
            @Import(name = "@key"),
            @Import(name = "@shareable"),
            @Import(name = "@external"),
            @Import(name = "@requires"),
            @Import(name = "FieldSet")
        })
public class ReferenceGraph {

    private final Records records;

    public ReferenceGraph(Records records) {
        this.records = records;
    }

    @Resolver
    public List<@Nullable Chip> chipsById(List<String> id) {
        return Stub.all(id, Chip::new);
    }

    /// For fields that require `memberOfIds`: one list for each id.
    @Resolver
    public List<@Nullable Chip> chipsWithGroups(
            List<String> id, List<@Nullable List<String>> memberOfIds) {
        List<@Nullable Chip> chips = new ArrayList<>();
        for (int i = 0; i < id.size(); i++) {
            chips.add(RecordId.isValid(id.get(i)) ? new Chip(id.get(i), memberOfIds.get(i)) : null);
        }
        return chips;
    }

    // A list method: only where one is declared does the library give requests the registry of data
    // loaders that Batches needs.
    @io.smallrye.graphql.api.Nullable
    @Description("The source")
    public List<@Nullable Source> source(
            @org.eclipse.microprofile.graphql.Source List<Citation> citations) {
        return citations.stream()
                .<@Nullable Source>map(citation -> new Source(citation.sourceId()))
                .toList();
    }

    @Description("The organization that says so")
    public CompletionStage<@Nullable Organization> organization(
            @org.eclipse.microprofile.graphql.Source Attribution attribution) {
        return records.reference(Organization.class, attribution.organizationId());
    }

    @Description("The person who says so")
    public CompletionStage<@Nullable Person> person(
            @org.eclipse.microprofile.graphql.Source Attribution attribution) {
        return records.reference(Person.class, attribution.personId());
    }

    @NonNull
    @Description("The organizations that passed it on, first to last")
    public CompletionStage<List<@Nullable Organization>> reportedVia(
            @org.eclipse.microprofile.graphql.Source Attribution attribution) {
        return records.references(Organization.class, attribution.reportedViaIds());
    }

    @Description("The event at which it was said")
    public @Nullable Event event(@org.eclipse.microprofile.graphql.Source Claim claim) {
        return claim.self().eventId == null ? null : new Event(claim.self().eventId);
    }
}
