package org.chipgraph.companies.financialfigure;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.kernel.claim.Claim;
import org.chipgraph.kernel.claim.ClaimEntity;
import org.chipgraph.kernel.claim.ImpliedTime;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.reference.Reference;
import org.chipgraph.kernel.value.CountryCode;
import org.chipgraph.kernel.value.Money;
import org.chipgraph.kernel.value.Period;
import org.chipgraph.kernel.value.Quantity;
import org.chipgraph.kernel.value.RecordRef;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/// A figure of an organization's accounts, in all or in one region. What an event costs is no figure but an
/// impact, which events-service keeps.
@Entity
@Audited
@Description("A figure of an organization's accounts, in all or in one region")
public class FinancialFigure extends ClaimEntity implements Claim {

    @Ignore
    @JsonProperty("organization")
    public String organizationId = "";

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What is measured")
    public FinancialMetric metric;

    @Description("The country that the figure is for; null = in all")
    public @Nullable CountryCode region;

    @Description("The figure; null when only its share of the total is said")
    public @Nullable Money amount;

    @Description("Its share of the organization's total, in %")
    public @Nullable Quantity shareOfTotal;

    @Description("The period that the figure is for")
    public @Nullable Period period;

    @Override
    public RecordRef about() {
        return new RecordRef("Organization", organizationId);
    }

    @Override
    public List<@Nullable Object> slot() {
        return Arrays.asList(organizationId, metric, region);
    }

    @Override
    public Stream<Reference> references() {
        return Stream.concat(
                super.references(), Reference.to("organization", "Organization", organizationId));
    }

    @Override
    protected @Nullable ImpliedTime impliedTime() {
        return ImpliedTime.through(period);
    }

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        require(faults, "organization", organizationId);
        require(faults, "metric", metric);
        if (amount == null && shareOfTotal == null) {
            faults.add(new Fault("amount", "give amount, shareOfTotal or both"));
        }
        if (shareOfTotal != null && !shareOfTotal.unit().code().equals("%")) {
            faults.add(
                    new Fault(
                            "shareOfTotal",
                            "a share is in %, not in " + shareOfTotal.unit().code()));
        }
    }
}
