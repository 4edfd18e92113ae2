package org.chipgraph.companies.position;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chipgraph.companies.organization.Organization;
import org.chipgraph.companies.person.Person;
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

/// Positions in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class PositionGraph {

    private final ClaimLists claims;
    private final Records records;
    private final History history;

    public PositionGraph(ClaimLists claims, Records records, History history) {
        this.claims = claims;
        this.records = records;
        this.history = history;
    }

    @Description("The positions that the person is said to hold, newest beginning first")
    public CompletionStage<List<@NonNull Position>> positions(
            @Source Person person,
            @Description("Only claims for which this holds") @Nullable PositionWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                Position.class,
                "personId",
                person.id,
                new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Description("The positions that people are said to hold in it, newest beginning first")
    public CompletionStage<List<@NonNull Position>> positions(
            @Source Organization organization,
            @Description("Only claims for which this holds") @Nullable PositionWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                Position.class,
                "organizationId",
                organization.id,
                new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Description("The person who holds it")
    public CompletionStage<@Nullable Person> person(@Source Position position) {
        return records.reference(Person.class, position.personId);
    }

    @Description("The organization in which it is held")
    public CompletionStage<@Nullable Organization> organization(@Source Position position) {
        return records.reference(Organization.class, position.organizationId);
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @Source Position position,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(Position.class, position.id, first, after);
    }
}
