package org.chipgraph.companies.purchase;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.kernel.claim.Claim;
import org.chipgraph.kernel.claim.ClaimEntity;
import org.chipgraph.kernel.claim.ImpliedTime;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.reference.Reference;
import org.chipgraph.kernel.value.Period;
import org.chipgraph.kernel.value.Quantity;
import org.chipgraph.kernel.value.RecordRef;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/// That an organization bought chips. The product may be a family or a group: such a purchase says nothing about
/// any one member.
@Entity
@Audited
@Description("That an organization bought chips")
public class Purchase extends ClaimEntity implements Claim {

    @Ignore
    @JsonProperty("buyer")
    public String buyerId = "";

    @Ignore
    @JsonProperty("seller")
    public @Nullable String sellerId;

    @Ignore
    @JsonProperty("product")
    public String productId = "";

    @Description("How many, in {piece}; null when no number is said")
    public @Nullable Quantity quantity;

    @Description("The period in which they were bought")
    public @Nullable Period period;

    @Override
    public RecordRef about() {
        return new RecordRef("Organization", buyerId);
    }

    @Override
    public List<@Nullable Object> slot() {
        return Arrays.asList(buyerId, productId);
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(
                        super.references(),
                        Reference.to("buyer", "Organization", buyerId),
                        Reference.to("seller", "Organization", sellerId),
                        Reference.to("product", "Chip", productId))
                .flatMap(references -> references);
    }

    @Override
    protected @Nullable ImpliedTime impliedTime() {
        return ImpliedTime.through(period);
    }

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        require(faults, "buyer", buyerId);
        require(faults, "product", productId);
        if (buyerId.equals(sellerId)) {
            faults.add(new Fault("seller", "'" + sellerId + "' cannot buy from itself"));
        }
        if (quantity != null && !quantity.unit().code().equals("{piece}")) {
            faults.add(
                    new Fault(
                            "quantity",
                            "chips are counted in {piece}, not in " + quantity.unit().code()));
        }
    }
}
