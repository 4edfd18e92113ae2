package org.chipgraph.events.marketmove;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chipgraph.kernel.claim.Claim;
import org.chipgraph.kernel.claim.ClaimEntity;
import org.chipgraph.kernel.claim.ImpliedTime;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.reference.Reference;
import org.chipgraph.kernel.value.Mic;
import org.chipgraph.kernel.value.Money;
import org.chipgraph.kernel.value.Quantity;
import org.chipgraph.kernel.value.RecordRef;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/// How the share of an organization moved on a day. It is a moment: it holds on that day.
@Entity
@Audited
@Description("How the share of an organization moved on a day")
public class MarketMove extends ClaimEntity implements Claim {

    private static final String PERCENT = "%";

    @Ignore
    @JsonProperty("organization")
    public String organizationId = "";

    @Description("The exchange; null when it is not said")
    public @Nullable Mic venue;

    @NonNull
    @Description("The day of trading")
    public LocalDate day;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What moved")
    public MarketMoveMetric metric;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("When within the day it was measured")
    public MarketMoveBasis basis;

    @Enumerated(EnumType.STRING)
    @Description("In which direction it moved; null when only a turnover is said")
    public @Nullable MarketMoveDirection direction;

    @Description("By how much it moved, in % and without a sign; null when no figure is said")
    public @Nullable Quantity change;

    @Description("The value of the shares that changed hands")
    public @Nullable Money turnover;

    @Description("The price at the close")
    public @Nullable Money close;

    @Ignore
    @JsonProperty("cause")
    public @Nullable String causeId;

    @Override
    public RecordRef about() {
        return new RecordRef("Organization", organizationId);
    }

    @Override
    public List<@Nullable Object> slot() {
        return Arrays.asList(organizationId, venue, day, metric, basis);
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(
                        super.references(),
                        Reference.to("organization", "Organization", organizationId),
                        Reference.to("cause", "Event", causeId))
                .flatMap(references -> references);
    }

    @Override
    protected @Nullable ImpliedTime impliedTime() {
        return ImpliedTime.on(day);
    }

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        require(faults, "organization", organizationId);
        require(faults, "day", day);
        require(faults, "metric", metric);
        require(faults, "basis", basis);
        if (metric == MarketMoveMetric.PRICE_CHANGE && turnover != null) {
            faults.add(new Fault("turnover", "belongs to a claim with metric TURNOVER"));
        }
        if (metric == MarketMoveMetric.TURNOVER && turnover == null && change == null) {
            faults.add(new Fault("turnover", "give turnover, change or both"));
        }
        if (direction == null && (metric == MarketMoveMetric.PRICE_CHANGE || change != null)) {
            faults.add(new Fault("direction", "is missing; a change has no sign"));
        }
        if (change != null) {
            check(change, faults);
        }
    }

    private static void check(Quantity change, List<Fault> faults) {
        if (!change.unit().code().equals(PERCENT)) {
            faults.add(new Fault("change", "is in %, not in " + change.unit().code()));
        }
        if (Stream.of(change.amount(), change.min(), change.max())
                .filter(Objects::nonNull)
                .anyMatch(figure -> figure.number().signum() < 0)) {
            faults.add(new Fault("change", "has no sign; direction says DOWN"));
        }
    }
}
