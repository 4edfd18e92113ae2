package org.chipgraph.companies.listingstage;

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
import org.chipgraph.kernel.value.Mic;
import org.chipgraph.kernel.value.Money;
import org.chipgraph.kernel.value.RecordRef;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/// How far the listing of an organization's shares has come. Each stage is a claim of its own from the day on which
/// it was reached; the next one ends it.
@Entity
@Audited
@Description("How far the listing of an organization's shares on an exchange has come")
public class ListingStage extends ClaimEntity implements Claim {

    @Ignore
    @JsonProperty("organization")
    public String organizationId = "";

    @Description("The exchange; null when it is not said")
    public @Nullable Mic exchange;

    @Description("Board of the exchange, for instance STAR")
    public @Nullable String board;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How far it has come")
    public ListingStageValue stage;

    @Description("Price at which the shares are issued")
    public @Nullable Money issuePrice;

    @Override
    public RecordRef about() {
        return new RecordRef("Organization", organizationId);
    }

    @Override
    public List<@Nullable Object> slot() {
        return Arrays.asList(organizationId, exchange);
    }

    @Override
    public Stream<Reference> references() {
        return Stream.concat(
                super.references(), Reference.to("organization", "Organization", organizationId));
    }

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        require(faults, "organization", organizationId);
        require(faults, "stage", stage);
        if (board != null && exchange == null) {
            faults.add(
                    new Fault(
                            "exchange",
                            "is missing; the board '" + board + "' is one of an exchange"));
        }
    }
}
