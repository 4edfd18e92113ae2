package org.chipgraph.events.impact;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.events.reference.Chip;
import org.chipgraph.kernel.claim.Claim;
import org.chipgraph.kernel.claim.ClaimEntity;
import org.chipgraph.kernel.claim.ImpliedTime;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.reference.Reference;
import org.chipgraph.kernel.value.Money;
import org.chipgraph.kernel.value.Period;
import org.chipgraph.kernel.value.RecordRef;
import org.chipgraph.kernel.value.Text;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// What an event did to an organization, or may do. Amounts of different states are never added up: a loss
/// that was feared and the loss that was booked are two claims.
@Entity
@Audited
@Description("What an event did to an organization, or may do")
public class Impact extends ClaimEntity implements Claim {

    @Ignore
    @JsonProperty("cause")
    public String causeId = "";

    @Ignore
    @JsonProperty("organization")
    public String organizationId = "";

    @Description("The chip by which it came about; null when no particular one is named")
    public @Nullable Chip chip;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What was done to the organization")
    public ImpactKind impactKind;

    @Enumerated(EnumType.STRING)
    @Description("How real it is; null when it is not said")
    public @Nullable ImpactState state;

    @Description("What it costs; null when no figure is said")
    public @Nullable Money amount;

    @Description("The reporting period in which it falls")
    public @Nullable Period period;

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("What is said of it, in the editors' words, per language")
    public List<@NonNull Text> text = List.of();

    @Override
    public RecordRef about() {
        return new RecordRef("Event", causeId);
    }

    @Override
    public List<@Nullable Object> slot() {
        return Arrays.asList(causeId, organizationId, impactKind, state);
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(
                        super.references(),
                        Reference.to("cause", "Event", causeId),
                        Reference.to("organization", "Organization", organizationId),
                        Reference.to("chip", "Chip", chip == null ? null : chip.id))
                .flatMap(references -> references);
    }

    @Override
    protected @Nullable ImpliedTime impliedTime() {
        return ImpliedTime.through(period);
    }

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        require(faults, "cause", causeId);
        require(faults, "organization", organizationId);
        require(faults, "impactKind", impactKind);
        if (amount == null && text.isEmpty()) {
            faults.add(new Fault("amount", "give amount, text or both"));
        }
    }
}
