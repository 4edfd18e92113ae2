package org.chipgraph.companies.marketshare;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
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

/// The share of a market that an organization is said to have. A share measured at a moment has `validFrom` =
/// `validTo`.
@Entity
@Audited
@Description("The share of a market that an organization is said to have")
public class MarketShare extends ClaimEntity implements Claim {

    @Ignore
    @JsonProperty("organization")
    public String organizationId = "";

    @Ignore
    @JsonProperty("market")
    public String marketId = "";

    @NonNull
    @Description("The share, in %")
    public Quantity share;

    @Override
    public RecordRef about() {
        return new RecordRef("Organization", organizationId);
    }

    @Override
    public List<@Nullable Object> slot() {
        return Arrays.asList(organizationId, marketId);
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
        require(faults, "market", marketId);
        require(faults, "share", share);
        if (share != null && !share.unit().code().equals("%")) {
            faults.add(new Fault("share", "a share is in %, not in " + share.unit().code()));
        }
    }
}
