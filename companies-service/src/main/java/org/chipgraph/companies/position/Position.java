package org.chipgraph.companies.position;

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

/// That a person holds a position in an organization. Founder and chief executive of one company are two
/// claims: each has its own times.
@Entity
@Audited
@Description("That a person holds a position in an organization")
public class Position extends ClaimEntity implements Claim {

    @Ignore
    @JsonProperty("person")
    public String personId = "";

    @Ignore
    @JsonProperty("organization")
    public String organizationId = "";

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("Title of the position, per language")
    public List<@NonNull Text> title = List.of();

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What sort of position it is")
    public PositionRole role;

    @Override
    public RecordRef about() {
        return new RecordRef("Person", personId);
    }

    @Override
    public List<@Nullable Object> slot() {
        return Arrays.asList(personId, organizationId, role);
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(
                        super.references(),
                        Reference.to("person", "Person", personId),
                        Reference.to("organization", "Organization", organizationId))
                .flatMap(references -> references);
    }

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        require(faults, "person", personId);
        require(faults, "organization", organizationId);
        require(faults, "role", role);
    }
}
