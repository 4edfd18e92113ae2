package org.chipgraph.chips.exportstatus;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chipgraph.chips.chip.Chip;
import org.chipgraph.chips.reference.Legislation;
import org.chipgraph.kernel.claim.AsOf;
import org.chipgraph.kernel.claim.ClaimLists;
import org.chipgraph.kernel.claim.Ranks;
import org.chipgraph.kernel.history.History;
import org.chipgraph.kernel.history.HistoryConnection;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.record.Records;
import org.chipgraph.kernel.value.CountryCode;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// Export status in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class ExportStatusGraph {

    private static final String CHIP = "chipId";

    private final ClaimLists claims;
    private final Records records;
    private final History history;

    public ExportStatusGraph(ClaimLists claims, Records records, History history) {
        this.claims = claims;
        this.records = records;
        this.history = history;
    }

    @Query
    @Description(
            "Whether a chip may be traded to a country: export and import rules, newest beginning first")
    public CompletionStage<List<@NonNull ExportStatus>> exportStatus(
            @NonNull @Id @Description("Id of the chip") String chip,
            @NonNull @Description("The country that it is traded to") CountryCode destination,
            @Description("Only one side's rules; omitted: both") @Nullable TradeSide side,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks) {
        return claims.of(
                ExportStatus.class,
                CHIP,
                chip,
                new ClaimLists.Question(
                        ExportStatusWhere.of(destination, side), asOf, ranks, ClaimLists.MAX_SIZE));
    }

    @Description("What is said about its export status, newest beginning first")
    public CompletionStage<List<@NonNull ExportStatus>> exportStatuses(
            @Source Chip chip,
            @Description("Only claims for which this holds") @Nullable ExportStatusWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                ExportStatus.class,
                CHIP,
                chip.id,
                new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Description("The chip that the status is about")
    public CompletionStage<@Nullable Chip> chip(@Source ExportStatus status) {
        return records.reference(Chip.class, status.chipId);
    }

    @NonNull
    @Description("The legislation that it rests on")
    public List<@Nullable Legislation> legalBasis(@Source ExportStatus status) {
        return status.legalBasisIds.stream().<@Nullable Legislation>map(Legislation::new).toList();
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @Source ExportStatus status,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(ExportStatus.class, status.id, first, after);
    }
}
