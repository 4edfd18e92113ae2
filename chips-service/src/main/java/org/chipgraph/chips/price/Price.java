package org.chipgraph.chips.price;

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
import org.chipgraph.kernel.value.CountryCode;
import org.chipgraph.kernel.value.Money;
import org.chipgraph.kernel.value.Quantity;
import org.chipgraph.kernel.value.RecordRef;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/// What a chip costs, as an amount or against the price of another chip.
@Entity
@Audited
@Description("What a chip costs, as somebody states it: an amount, or against another chip's price")
public class Price extends ClaimEntity implements Claim {

    @Ignore
    @JsonProperty("chip")
    public String chipId = "";

    @Description("The price; null when it is only said against another chip's")
    public @Nullable Money amount;

    @Enumerated(EnumType.STRING)
    @Description("What the price buys; null when that is not said")
    public @Nullable PriceUnit per;

    @Description("The country in which it is asked; null when that is not said")
    public @Nullable CountryCode market;

    @Ignore
    @JsonProperty("comparedWith")
    public @Nullable String comparedWithId;

    @Description("How much more it costs than comparedWith, in per cent; negative = cheaper")
    public @Nullable Quantity difference;

    @Override
    public RecordRef about() {
        return new RecordRef("Chip", chipId);
    }

    @Override
    public List<@Nullable Object> slot() {
        return Arrays.asList(chipId, per, market, amount == null ? null : amount.currency());
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
        if (amount == null && difference == null) {
            faults.add(new Fault("amount", "give amount, or difference with comparedWith"));
        }
        if ((difference == null) != (comparedWithId == null)) {
            faults.add(new Fault("difference", "give difference and comparedWith together"));
        }
        if (difference != null && !difference.unit().code().equals("%")) {
            faults.add(
                    new Fault(
                            "difference",
                            "'" + difference.unit().code() + "' is not %, the unit of a share"));
        }
        if (!chipId.isEmpty() && chipId.equals(comparedWithId)) {
            faults.add(new Fault("comparedWith", "a chip cannot be compared with itself"));
        }
    }
}
