package org.chipgraph.events.statement;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.events.reference.Party;
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

/// What somebody said at an event. What it says about records is in claims that name the event.
@Entity
@Audited
@Description("What somebody said at an event")
public class Statement extends ClaimEntity implements Claim {

    @Ignore
    @JsonProperty("occasion")
    public String occasionId = "";

    @Ignore
    @JsonProperty("speaker")
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable RecordRef speakerRef;

    @Ignore
    @JsonProperty("audience")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<RecordRef> audienceRefs = List.of();

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("What was said, per language")
    public List<@NonNull Text> text = List.of();

    @Override
    public RecordRef about() {
        return new RecordRef("Event", occasionId);
    }

    @Override
    public List<@Nullable Object> slot() {
        return List.of();
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(
                        super.references(),
                        Reference.to("occasion", "Event", occasionId),
                        Stream.ofNullable(speakerRef).map(ref -> new Reference("speaker", ref)),
                        audienceRefs.stream().map(ref -> new Reference("audience", ref)))
                .flatMap(references -> references);
    }

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        require(faults, "occasion", occasionId);
        require(faults, "speaker", speakerRef);
        if (speakerRef != null) {
            RecordRef speaker = speakerRef;
            requireValid(faults, "speaker", () -> Party.of(speaker));
        }
        audienceRefs.forEach(ref -> requireValid(faults, "audience", () -> Party.of(ref)));
        if (text.isEmpty()) {
            faults.add(new Fault("text", "is missing"));
        }
    }
}
