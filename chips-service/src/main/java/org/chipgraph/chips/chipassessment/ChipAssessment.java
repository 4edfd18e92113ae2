package org.chipgraph.chips.chipassessment;

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

/// How somebody judges a chip. Judgements answer no common question, so none is another's rival.
@Entity
@Audited
@Description("How somebody judges a chip")
public class ChipAssessment extends ClaimEntity implements Claim {

    @Ignore
    @JsonProperty("chip")
    public String chipId = "";

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What it is about")
    public ChipAssessmentKind assessmentKind;

    @Searched
    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("Its topics in capitals, for instance LOCATION_TRACKING")
    public List<@NonNull String> topics = List.of();

    @Ignore
    @JsonProperty("comparedWith")
    public @Nullable String comparedWithId;

    @Enumerated(EnumType.STRING)
    @Description("How it stands to comparedWith")
    public @Nullable ComparisonRelation relation;

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("What is said, in the editors' words, per language")
    public List<@NonNull Text> text = List.of();

    @Description("The country for which it is said; null when no particular one is meant")
    public @Nullable CountryCode market;

    @Override
    public RecordRef about() {
        return new RecordRef("Chip", chipId);
    }

    @Override
    public List<@Nullable Object> slot() {
        return List.of();
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(
                        super.references(),
                        Reference.to("chip", "Chip", chipId),
                        Reference.to("comparedWith", "Chip", comparedWithId))
                .flatMap(references -> references);
    }

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        require(faults, "chip", chipId);
        require(faults, "assessmentKind", assessmentKind);
        if (topics.isEmpty() && relation == null && text.isEmpty()) {
            faults.add(new Fault("text", "give text, topics or relation"));
        }
        boolean compares = assessmentKind == ChipAssessmentKind.COMPARISON || relation != null;
        if (compares && comparedWithId == null) {
            faults.add(new Fault("comparedWith", "a comparison needs the other chip"));
        }
        if (!chipId.isEmpty() && chipId.equals(comparedWithId)) {
            faults.add(new Fault("comparedWith", "a chip cannot be compared with itself"));
        }
    }
}
