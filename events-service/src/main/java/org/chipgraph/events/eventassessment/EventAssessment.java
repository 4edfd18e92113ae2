package org.chipgraph.events.eventassessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.kernel.claim.Claim;
import org.chipgraph.kernel.claim.ClaimEntity;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.reference.Reference;
import org.chipgraph.kernel.search.Searched;
import org.chipgraph.kernel.value.RecordId;
import org.chipgraph.kernel.value.RecordRef;
import org.chipgraph.kernel.value.Text;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A judgement on an event. Judgements do not rule each other out, so they have no rivals.
@Entity
@Audited
@Description("A judgement on an event, for instance on the motive of those who acted")
public class EventAssessment extends ClaimEntity implements Claim {

    @Ignore
    @JsonProperty("subject")
    public String subjectId = "";

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What is judged")
    public EventAssessmentKind assessmentKind;

    @Searched
    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("What the judgement names, as keywords, for instance TRADE_LEVERAGE")
    public List<@NonNull String> topics = List.of();

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("The judgement in the editors' words, per language")
    public List<@NonNull Text> text = List.of();

    @Id
    @Description("The claimId of the claim that is judged, for instance of what a motive explains")
    public @Nullable String aboutClaim;

    @Override
    public RecordRef about() {
        return new RecordRef("Event", subjectId);
    }

    @Override
    public List<@Nullable Object> slot() {
        return List.of();
    }

    @Override
    public Stream<Reference> references() {
        return Stream.concat(super.references(), Reference.to("subject", "Event", subjectId));
    }

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        require(faults, "subject", subjectId);
        require(faults, "assessmentKind", assessmentKind);
        topics.forEach(topic -> require(faults, "topics", topic.strip()));
        if (topics.isEmpty() && text.isEmpty()) {
            faults.add(new Fault("text", "give text, topics or both"));
        }
        String claim = aboutClaim;
        if (claim != null) {
            requireValid(faults, "aboutClaim", () -> RecordId.check(claim));
        }
    }
}
