package org.chipgraph.chips.chipassessment;

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

/// Assessments of chips in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class ChipAssessmentGraph {

    private final ClaimLists claims;
    private final Records records;
    private final History history;

    public ChipAssessmentGraph(ClaimLists claims, Records records, History history) {
        this.claims = claims;
        this.records = records;
        this.history = history;
    }

    @Description("How it is judged, newest beginning first")
    public CompletionStage<List<@NonNull ChipAssessment>> assessments(
            @Source Chip chip,
            @Description("Only claims for which this holds") @Nullable ChipAssessmentWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                ChipAssessment.class,
                "chipId",
                chip.id,
                new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Description("The chip that is assessed")
    public CompletionStage<@Nullable Chip> chip(@Source ChipAssessment assessment) {
        return records.reference(Chip.class, assessment.chipId);
    }

    @Description("The chip that it is compared with")
    public CompletionStage<@Nullable Chip> comparedWith(@Source ChipAssessment assessment) {
        return records.reference(Chip.class, assessment.comparedWithId);
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @Source ChipAssessment chipAssessment,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(ChipAssessment.class, chipAssessment.id, first, after);
    }
}
