package org.chipgraph.chips.marketavailability;

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
import org.chipgraph.kernel.value.RecordRef;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/// Whether a chip is sold in a market, or produced at all.
@Entity
@Audited
@Description("Whether a chip is sold in a country, or produced at all")
public class MarketAvailability extends ClaimEntity implements Claim {

    @Ignore
    @JsonProperty("chip")
    public String chipId = "";

    @Description("The country in which it is to be had; null when no particular one is meant")
    public @Nullable CountryCode market;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Whether it is to be had")
    public MarketAvailabilityState state;

    @Override
    public RecordRef about() {
        return new RecordRef("Chip", chipId);
    }

    @Override
    public List<@Nullable Object> slot() {
        return Arrays.asList(chipId, market);
    }

    @Override
    public Stream<Reference> references() {
        return Stream.concat(super.references(), Reference.to("chip", "Chip", chipId));
    }

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        require(faults, "chip", chipId);
        require(faults, "state", state);
    }
}
