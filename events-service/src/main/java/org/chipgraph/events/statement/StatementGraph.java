package org.chipgraph.events.statement;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chipgraph.events.event.Event;
import org.chipgraph.events.reference.Party;
import org.chipgraph.events.reference.Person;
import org.chipgraph.kernel.claim.AsOf;
import org.chipgraph.kernel.claim.ClaimLists;
import org.chipgraph.kernel.claim.Ranks;
import org.chipgraph.kernel.history.History;
import org.chipgraph.kernel.history.HistoryConnection;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.record.Records;
import org.chipgraph.kernel.value.RecordRef;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// Statements in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class StatementGraph {

    private final ClaimLists claims;
    private final Records records;
    private final History history;

    public StatementGraph(ClaimLists claims, Records records, History history) {
        this.claims = claims;
        this.records = records;
        this.history = history;
    }

    @Description("What was said at it, newest beginning first")
    public CompletionStage<List<@NonNull Statement>> statements(
            @Source Event event,
            @Description("Only claims for which this holds") @Nullable StatementWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                Statement.class,
                "occasionId",
                event.id,
                new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Description("What the person said, newest beginning first")
    public CompletionStage<List<@NonNull Statement>> statements(
            @Source Person person,
            @Description("Only claims for which this holds") @Nullable StatementWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                Statement.class,
                "speakerRef",
                new RecordRef("Person", person.id),
                new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Description("The event at which it was said")
    public CompletionStage<@Nullable Event> occasion(@Source Statement statement) {
        return records.reference(Event.class, statement.occasionId);
    }

    @Description("Who said it")
    public @Nullable Party speaker(@Source Statement statement) {
        return statement.speakerRef == null ? null : Party.of(statement.speakerRef);
    }

    @NonNull
    @Description("To whom it was said")
    public List<@Nullable Party> audience(@Source Statement statement) {
        return statement.audienceRefs.stream().<@Nullable Party>map(Party::of).toList();
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @Source Statement statement,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(Statement.class, statement.id, first, after);
    }
}
