package org.chipgraph.chips.spec;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.kernel.claim.Claim;
import org.chipgraph.kernel.claim.ClaimEntity;
import org.chipgraph.kernel.claim.SlotPart;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.reference.Reference;
import org.chipgraph.kernel.search.Searched;
import org.chipgraph.kernel.value.Quantity;
import org.chipgraph.kernel.value.RecordRef;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/// A specification of a chip, as somebody states it.
@Entity
@Audited
@Description("A specification of a chip, as somebody states it")
public class Spec extends ClaimEntity implements Claim {

    @Ignore
    @JsonProperty("chip")
    public String chipId = "";

    @SlotPart
    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What is measured")
    public SpecAttribute attribute;

    @Description("The figure; null when it is a text")
    public @Nullable Quantity quantity;

    @Searched
    @Description("What is stated when it is no figure, for instance HBM3")
    public @Nullable String valueText;

    @Enumerated(EnumType.STRING)
    @Description("For rates of operations: the number format")
    public @Nullable NumberFormat numberFormat;

    @Enumerated(EnumType.STRING)
    @Description("For rates of operations: whether skipped zeros count")
    public @Nullable Sparsity sparsity;

    @Override
    public RecordRef about() {
        return new RecordRef("Chip", chipId);
    }

    @Override
    public List<@Nullable Object> slot() {
        return Arrays.asList(chipId, attribute, numberFormat, sparsity);
    }

    @Override
    public Stream<Reference> references() {
        return Stream.concat(super.references(), Reference.to("chip", "Chip", chipId));
    }

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        require(faults, "chip", chipId);
        require(faults, "attribute", attribute);
        if ((quantity == null) == (valueText == null)) {
            faults.add(new Fault("quantity", "give either quantity or valueText"));
        }
    }
}
