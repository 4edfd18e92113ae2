package org.chipgraph.events.demand;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.events.reference.Organization;
import org.chipgraph.kernel.claim.Claim;
import org.chipgraph.kernel.claim.ClaimEntity;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.reference.Reference;
import org.chipgraph.kernel.value.FuzzyDate;
import org.chipgraph.kernel.value.RecordRef;
import org.chipgraph.kernel.value.Text;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// What somebody demands of somebody at an event. A demand about a risk does not assert the risk.
@Entity
@Audited
@Description("What an organization demands of another at an event")
public class Demand extends ClaimEntity implements Claim {

    @Ignore
    @JsonProperty("occasion")
    public String occasionId = "";

    @Description("The organization that demands it")
    public @Nullable Organization by;

    @Description("The organization of which it is demanded")
    public @Nullable Organization addressee;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What is demanded")
    public DemandKind demandKind;

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("What the demand is about, per language")
    public List<@NonNull Text> topic = List.of();

    @Description("By when it is to be met")
    public @Nullable FuzzyDate due;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Whether it was met")
    public DemandFulfilment fulfilment = DemandFulfilment.UNKNOWN;

    @Override
    public RecordRef about() {
        return new RecordRef("Event", occasionId);
    }

    @Override
    public List<@Nullable Object> slot() {
        return Arrays.asList(occasionId, addressee, demandKind);
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(
                        super.references(),
                        Reference.to("occasion", "Event", occasionId),
                        Reference.to("by", "Organization", by == null ? null : by.id),
                        Reference.to(
                                "addressee",
                                "Organization",
                                addressee == null ? null : addressee.id))
                .flatMap(references -> references);
    }

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        require(faults, "occasion", occasionId);
        require(faults, "demandKind", demandKind);
    }
}
