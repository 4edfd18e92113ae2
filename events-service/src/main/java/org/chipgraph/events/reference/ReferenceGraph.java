package org.chipgraph.events.reference;

import io.smallrye.graphql.api.federation.Resolver;
import io.smallrye.graphql.api.federation.link.Import;
import io.smallrye.graphql.api.federation.link.Link;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chipgraph.events.event.Event;
import org.chipgraph.events.source.Source;
import org.chipgraph.kernel.claim.Claim;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.record.Records;
import org.chipgraph.kernel.record.Stub;
import org.chipgraph.kernel.source.Attribution;
import org.chipgraph.kernel.source.Citation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// References from the kernel's types to records of this and other services, and the resolvers of the types
/// that this service extends.
@GraphQLApi
@ReportsProblems
@PermitAll
@Link(
        url = "https://specs.apollo.dev/federation/v2.7",
        _import = {
            @Import(name = "@key"),
            @Import(name = "@shareable"),
            @Import(name = "FieldSet")
        })
public class ReferenceGraph {

    private final Records records;

    public ReferenceGraph(Records records) {
        this.records = records;
    }

    @Resolver
    public List<@Nullable Organization> organizationsById(List<String> id) {
        return Stub.all(id, Organization::new);
    }

    @Resolver
    public List<@Nullable Person> personsById(List<String> id) {
        return Stub.all(id, Person::new);
    }

    @Resolver
    public List<@Nullable Chip> chipsById(List<String> id) {
        return Stub.all(id, Chip::new);
    }

    // A list method: only where one is declared does the library give requests the registry of data
    // loaders that Batches needs.
    @io.smallrye.graphql.api.Nullable
    @Description("The source")
    public List<@Nullable Source> source(
            @org.eclipse.microprofile.graphql.Source List<Citation> citations) {
        return records.inOrder(Source.class, citations.stream().map(Citation::sourceId).toList());
    }

    @Description("The organization that says so")
    public @Nullable Organization organization(
            @org.eclipse.microprofile.graphql.Source Attribution attribution) {
        return attribution.organizationId() == null
                ? null
                : new Organization(attribution.organizationId());
    }

    @Description("The person who says so")
    public @Nullable Person person(
            @org.eclipse.microprofile.graphql.Source Attribution attribution) {
        return attribution.personId() == null ? null : new Person(attribution.personId());
    }

    @NonNull
    @Description("The organizations that passed it on, first to last")
    public List<@Nullable Organization> reportedVia(
            @org.eclipse.microprofile.graphql.Source Attribution attribution) {
        return attribution.reportedViaIds().stream()
                .<@Nullable Organization>map(Organization::new)
                .toList();
    }

    @Description("The event at which it was said")
    public CompletionStage<@Nullable Event> event(
            @org.eclipse.microprofile.graphql.Source Claim claim) {
        return records.reference(Event.class, claim.self().eventId);
    }
}
