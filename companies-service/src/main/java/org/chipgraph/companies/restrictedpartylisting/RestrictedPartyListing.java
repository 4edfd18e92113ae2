package org.chipgraph.companies.restrictedpartylisting;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.companies.reference.Legislation;
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

/// That an organization stands on a list of parties with whom trade is restricted.
@Entity
@Audited
@Description("That an organization stands on a list of parties with whom trade is restricted")
public class RestrictedPartyListing extends ClaimEntity implements Claim {

    @Ignore
    @JsonProperty("organization")
    public String organizationId = "";

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("The list")
    public RestrictedPartyList list;

    @Ignore
    @JsonProperty("authority")
    public @Nullable String authorityId;

    @Description("The legislation that put it there")
    public @Nullable Legislation legislation;

    @Override
    public RecordRef about() {
        return new RecordRef("Organization", organizationId);
    }

    @Override
    public List<@Nullable Object> slot() {
        return Arrays.asList(organizationId, list);
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(
                        super.references(),
                        Reference.to("organization", "Organization", organizationId),
                        Reference.to("authority", "Organization", authorityId),
                        Reference.to(
                                "legislation",
                                "Legislation",
                                legislation == null ? null : legislation.id))
                .flatMap(references -> references);
    }

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        require(faults, "organization", organizationId);
        require(faults, "list", list);
    }
}
