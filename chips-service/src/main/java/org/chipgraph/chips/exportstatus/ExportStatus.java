package org.chipgraph.chips.exportstatus;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.chips.reference.Organization;
import org.chipgraph.kernel.claim.Claim;
import org.chipgraph.kernel.claim.ClaimEntity;
import org.chipgraph.kernel.claim.SlotPart;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.reference.Reference;
import org.chipgraph.kernel.value.CountryCode;
import org.chipgraph.kernel.value.RecordRef;
import org.chipgraph.kernel.value.Text;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Whether a chip may be traded to a destination: what an authority rules, or others say that it rules. The
/// terms are those of the US Export Administration Regulations.
@Entity
@Audited
@Description("Whether a chip may be traded to a destination, by one side's rules")
public class ExportStatus extends ClaimEntity implements Claim {

    @Ignore
    @JsonProperty("chip")
    public String chipId = "";

    @SlotPart
    @NonNull
    @Description("The country that it is traded to")
    public CountryCode destination;

    @Description("The country whose rules speak")
    public @Nullable CountryCode jurisdiction;

    @Description("The authority that rules")
    public @Nullable Organization authority;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Rules of the exporting or of the importing country")
    public TradeSide side;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What is allowed")
    public ExportStatusValue status;

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("Conditions of what is allowed, per language")
    public List<@NonNull Text> conditions = List.of();

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("What or whom it covers, where not everything, per language")
    public List<@NonNull Text> scope = List.of();

    @Ignore
    @JsonProperty("legalBasis")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> legalBasisIds = List.of();

    @Description(
            "Whether trade needs a licence, as the status says it; null where the status does not")
    public @Nullable Boolean getLicenseRequired() {
        return status == null ? null : status.licenseRequired();
    }

    @Override
    public RecordRef about() {
        return new RecordRef("Chip", chipId);
    }

    @Override
    public List<@Nullable Object> slot() {
        return Arrays.asList(chipId, destination, side, jurisdiction);
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(
                        super.references(),
                        Reference.to("chip", "Chip", chipId),
                        Reference.to(
                                "authority",
                                "Organization",
                                authority == null ? null : authority.id),
                        Reference.toAll("legalBasis", "Legislation", legalBasisIds))
                .flatMap(references -> references);
    }

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        require(faults, "chip", chipId);
        require(faults, "destination", destination);
        require(faults, "side", side);
        require(faults, "status", status);
    }
}
