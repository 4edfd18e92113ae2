package org.chipgraph.events.legalforce;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chipgraph.events.legislation.Legislation;
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

/// The force of legislation in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class LegalForceGraph {

    private final ClaimLists claims;
    private final Records records;
    private final History history;

    public LegalForceGraph(ClaimLists claims, Records records, History history) {
        this.claims = claims;
        this.records = records;
        this.history = history;
    }

    @Description("Whether it is in force and enforced, newest beginning first")
    public CompletionStage<List<@NonNull LegalForce>> legalForce(
            @Source Legislation legislation,
            @Description("Only claims for which this holds") @Nullable LegalForceWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                LegalForce.class,
                "legislationId",
                legislation.id,
                new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Description("The legislation")
    public CompletionStage<@Nullable Legislation> legislation(@Source LegalForce claim) {
        return records.reference(Legislation.class, claim.legislationId);
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @Source LegalForce legalForce,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(LegalForce.class, legalForce.id, first, after);
    }
}
