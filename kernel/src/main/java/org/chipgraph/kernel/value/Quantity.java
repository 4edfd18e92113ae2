package org.chipgraph.kernel.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.graphql.api.federation.Shareable;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A measured or stated amount with its unit. EQ and APPROX use `amount`, LT and LTE `max`, GT and GTE
/// `min`, BETWEEN `min` and `max`.
@Embeddable
@Shareable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Description("An amount with its unit, exact, approximate or only bounded")
public record Quantity(
        @NonNull
                @Enumerated(EnumType.STRING)
                @Description("Which of amount, min and max are set, and how they are meant")
                Comparator comparator,
        @Description("The figure, for EQ and APPROX") @Nullable Decimal amount,
        @Description("Lower bound, for GT, GTE and BETWEEN") @Nullable Decimal min,
        @Description("Upper bound, for LT, LTE and BETWEEN") @Nullable Decimal max,
        @NonNull @Description("Unit of all figures") Unit unit) {

    /// @throws IllegalArgumentException when the figures do not fit the comparator
    @JsonCreator
    public static Quantity of(
            @JsonProperty(value = "comparator", required = true) Comparator comparator,
            @JsonProperty("amount") @Nullable Decimal amount,
            @JsonProperty("min") @Nullable Decimal min,
            @JsonProperty("max") @Nullable Decimal max,
            @JsonProperty(value = "unit", required = true) Unit unit) {
        comparator.check(amount, min, max);
        return new Quantity(comparator, amount, min, max, unit);
    }
}
