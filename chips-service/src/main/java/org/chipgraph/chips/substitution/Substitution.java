package org.chipgraph.chips.substitution;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.kernel.claim.Claim;
import org.chipgraph.kernel.claim.ClaimEntity;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.reference.Reference;
import org.chipgraph.kernel.value.RecordRef;
import org.chipgraph.kernel.value.Text;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// That one chip takes, or is meant to take, the place of another. Likeness alone is a comparison, not this.
@Entity
@Audited
@Description("That one chip takes, or is meant to take, the place of another")
public class Substitution extends ClaimEntity implements Claim {

    @Ignore
    @JsonProperty("substitute")
    public String substituteChipId = "";

    // Not originalId: Envers gives that name to the key of every audited row.
    @Ignore
    @JsonProperty("original")
    public String originalChipId = "";

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What it rests on")
    public SubstitutionBasis basis;

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("What or whom it covers, where not everything, per language")
    public List<@NonNull Text> scope = List.of();

    @Override
    public RecordRef about() {
        return new RecordRef("Chip", substituteChipId);
    }

    @Override
    public List<@Nullable Object> slot() {
        return Arrays.asList(substituteChipId, originalChipId);
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(
                        super.references(),
                        Reference.to("substitute", "Chip", substituteChipId),
                        Reference.to("original", "Chip", originalChipId))
                .flatMap(references -> references);
    }

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        require(faults, "substitute", substituteChipId);
        require(faults, "original", originalChipId);
        require(faults, "basis", basis);
        if (!substituteChipId.isEmpty() && substituteChipId.equals(originalChipId)) {
            faults.add(new Fault("substitute", "a chip cannot substitute itself"));
        }
    }
}
