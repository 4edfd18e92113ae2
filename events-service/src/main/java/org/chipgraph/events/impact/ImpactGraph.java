package org.chipgraph.events.impact;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chipgraph.events.event.Event;
import org.chipgraph.events.reference.Organization;
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

/// Impacts in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class ImpactGraph {

    private final ClaimLists claims;
    private final Records records;
    private final History history;

    public ImpactGraph(ClaimLists claims, Records records, History history) {
        this.claims = claims;
        this.records = records;
        this.history = history;
    }

    @Description("What it did to organizations, or may do, newest beginning first")
    public CompletionStage<List<@NonNull Impact>> impacts(
            @Source Event event,
            @Description("Only claims for which this holds") @Nullable ImpactWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                Impact.class,
                "causeId",
                event.id,
                new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Description("What events did to it, or may do, newest beginning first")
    public CompletionStage<List<@NonNull Impact>> impacts(
            @Source Organization organization,
            @Description("Only claims for which this holds") @Nullable ImpactWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                Impact.class,
                "organizationId",
                organization.id,
                new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Description("The event that brought it about")
    public CompletionStage<@Nullable Event> cause(@Source Impact impact) {
        return records.reference(Event.class, impact.causeId);
    }

    @Description("The organization that bears it")
    public @Nullable Organization organization(@Source Impact impact) {
        return new Organization(impact.organizationId);
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @Source Impact impact,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(Impact.class, impact.id, first, after);
    }
}
