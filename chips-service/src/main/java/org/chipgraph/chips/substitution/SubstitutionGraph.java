package org.chipgraph.chips.substitution;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chipgraph.chips.chip.Chip;
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

/// Substitutions in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class SubstitutionGraph {

    private final ClaimLists claims;
    private final Records records;
    private final History history;

    public SubstitutionGraph(ClaimLists claims, Records records, History history) {
        this.claims = claims;
        this.records = records;
        this.history = history;
    }

    @Description("What is said about chips that take its place, newest beginning first")
    public CompletionStage<List<@NonNull Substitution>> substitutes(
            @Source Chip chip,
            @Description("Only claims for which this holds") @Nullable SubstitutionWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                Substitution.class,
                "originalChipId",
                chip.id,
                new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Description("What is said about chips whose place it takes, newest beginning first")
    public CompletionStage<List<@NonNull Substitution>> substitutesFor(
            @Source Chip chip,
            @Description("Only claims for which this holds") @Nullable SubstitutionWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                Substitution.class,
                "substituteChipId",
                chip.id,
                new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Description("The chip that takes the place")
    public CompletionStage<@Nullable Chip> substitute(@Source Substitution substitution) {
        return records.reference(Chip.class, substitution.substituteChipId);
    }

    @Description("The chip whose place it takes")
    public CompletionStage<@Nullable Chip> original(@Source Substitution substitution) {
        return records.reference(Chip.class, substitution.originalChipId);
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @Source Substitution substitution,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(Substitution.class, substitution.id, first, after);
    }
}
