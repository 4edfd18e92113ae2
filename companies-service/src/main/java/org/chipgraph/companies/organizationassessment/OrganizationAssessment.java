package org.chipgraph.companies.organizationassessment;

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

/// A judgement on an organization. Judgements do not rule each other out, so they have no rivals.
@Entity
@Audited
@Description("A judgement on an organization, for instance on its strategy or its motive")
public class OrganizationAssessment extends ClaimEntity implements Claim {

    @Ignore
    @JsonProperty("organization")
    public String organizationId = "";

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What is judged")
    public OrganizationAssessmentKind assessmentKind;

    @Searched
    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("What the judgement names, as keywords, for instance PRICE_CUTS")
    public List<@NonNull String> topics = List.of();

    @Description("Whether the topics are all that there is; null when it is not said")
    public @Nullable Boolean exhaustive;

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("The judgement in our words, per language")
    public List<@NonNull Text> text = List.of();

    @Id
    @Description("The claimId of the claim that is judged, for instance of what a motive explains")
    public @Nullable String aboutClaim;

    @Ignore
    @JsonProperty("market")
    public @Nullable String marketId;

    @Override
    public RecordRef about() {
        return new RecordRef("Organization", organizationId);
    }

    @Override
    public List<@Nullable Object> slot() {
        return List.of();
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(
                        super.references(),
                        Reference.to("organization", "Organization", organizationId),
                        Reference.to("market", "Market", marketId))
                .flatMap(references -> references);
    }

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        require(faults, "organization", organizationId);
        require(faults, "assessmentKind", assessmentKind);
        topics.forEach(topic -> require(faults, "topics", topic.strip()));
        if (topics.isEmpty() && text.isEmpty()) {
            faults.add(new Fault("text", "give text, topics or both"));
        }
        if (exhaustive != null && topics.isEmpty()) {
            faults.add(new Fault("exhaustive", "says something about topics, but there are none"));
        }
        String claim = aboutClaim;
        if (claim != null) {
            requireValid(faults, "aboutClaim", () -> RecordId.check(claim));
        }
    }
}
