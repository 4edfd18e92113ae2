package org.chipgraph.events.legalforce;

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
import org.chipgraph.kernel.value.RecordRef;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/// Whether a piece of legislation is in force and enforced (schema.org LegalForceStatus). A rule can be in
/// force and not enforced.
@Entity
@Audited
@Description("Whether a piece of legislation is in force, and whether it is enforced")
public class LegalForce extends ClaimEntity implements Claim {

    @Ignore
    @JsonProperty("legislation")
    public String legislationId = "";

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Whether it is in force")
    public LegalForceValue force;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Whether it is enforced")
    public LegalEnforcement enforcement = LegalEnforcement.UNKNOWN;

    @Override
    public RecordRef about() {
        return new RecordRef("Legislation", legislationId);
    }

    @Override
    public List<@Nullable Object> slot() {
        return List.of(legislationId);
    }

    @Override
    public Stream<Reference> references() {
        return Stream.concat(
                super.references(), Reference.to("legislation", "Legislation", legislationId));
    }

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        require(faults, "legislation", legislationId);
        require(faults, "force", force);
    }
}
