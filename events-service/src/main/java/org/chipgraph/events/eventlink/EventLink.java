package org.chipgraph.events.eventlink;

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
import org.chipgraph.kernel.value.Quantity;
import org.chipgraph.kernel.value.RecordRef;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/// How one event stands to another: `from` caused, answered, preceded, amended or contradicted `to`.
@Entity
@Audited
@Description("How one event stands to another, as somebody tells it")
public class EventLink extends ClaimEntity implements Claim {

    @Ignore
    @JsonProperty("from")
    public String fromId = "";

    @Ignore
    @JsonProperty("to")
    public String toId = "";

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What the first event is to the second")
    public EventLinkKind linkKind;

    @Description("The time between them")
    public @Nullable Quantity gap;

    @Override
    public RecordRef about() {
        return new RecordRef("Event", fromId);
    }

    @Override
    public List<@Nullable Object> slot() {
        return Arrays.asList(fromId, toId, linkKind);
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(
                        super.references(),
                        Reference.to("from", "Event", fromId),
                        Reference.to("to", "Event", toId))
                .flatMap(references -> references);
    }

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        require(faults, "from", fromId);
        require(faults, "to", toId);
        require(faults, "linkKind", linkKind);
        if (!fromId.isEmpty() && fromId.equals(toId)) {
            faults.add(new Fault("to", "an event cannot be linked to itself"));
        }
    }
}
