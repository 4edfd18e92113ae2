package org.chipgraph.chips.exportstatus;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chipgraph.chips.chip.Chip;
import org.chipgraph.chips.reference.Legislation;
import org.chipgraph.kernel.claim.AsOf;
import org.chipgraph.kernel.claim.ClaimLists;
import org.chipgraph.kernel.claim.ClaimStore;
import org.chipgraph.kernel.claim.Ranks;
import org.chipgraph.kernel.graph.Inputs;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.record.Records;
import org.chipgraph.kernel.security.Roles;
import org.chipgraph.kernel.value.CountryCode;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
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
    private final ClaimStore store;
    private final Records records;

    public ExportStatusGraph(ClaimLists claims, ClaimStore store, Records records) {
        this.claims = claims;
        this.store = store;
        this.records = records;
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

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Adds a claim about a chip's export status")
    public @Nullable ExportStatus addExportStatus(
            @NonNull @Description("The new claim") ExportStatusInput.Add input) {
        return claims.written(store.add(ExportStatus.class, Inputs.creation()));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Writes a new version of a claim: the world or the knowledge moved on")
    public @Nullable ExportStatus supersedeExportStatus(
            @NonNull @Description("The new version") ExportStatusInput.Supersede input) {
        return claims.written(
                store.supersede(
                        ExportStatus.class, input.id, input.expectedVersion, Inputs.changes()));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Corrects a slip of our own in a stored version of a claim")
    public @Nullable ExportStatus amendExportStatus(
            @NonNull @Description("The correction") ExportStatusInput.Amend input) {
        return claims.written(
                store.amend(ExportStatus.class, input.id, input.expectedVersion, Inputs.changes()));
    }
}
