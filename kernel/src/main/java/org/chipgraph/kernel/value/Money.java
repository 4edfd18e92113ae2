package org.chipgraph.kernel.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.graphql.api.federation.Shareable;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Currency;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// An amount of money in the currency in which it was said; never converted. Figures as in [Quantity].
@Embeddable
@Shareable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Description("An amount of money in the currency in which it was said; never converted")
public record Money(
        @NonNull
                @Enumerated(EnumType.STRING)
                @Description("Which of amount, min and max are set, and how they are meant")
                Comparator comparator,
        @Description("The figure, for EQ and APPROX") @Nullable Decimal amount,
        @Description("Lower bound, for GT, GTE and BETWEEN") @Nullable Decimal min,
        @Description("Upper bound, for LT, LTE and BETWEEN") @Nullable Decimal max,
        @NonNull @Description("ISO 4217 code, for instance USD") String currency) {

    /// @throws IllegalArgumentException when the figures do not fit the comparator or the currency is unknown
    @JsonCreator
    public static Money of(
            @JsonProperty(value = "comparator", required = true) Comparator comparator,
            @JsonProperty("amount") @Nullable Decimal amount,
            @JsonProperty("min") @Nullable Decimal min,
            @JsonProperty("max") @Nullable Decimal max,
            @JsonProperty(value = "currency", required = true) String currency) {
        comparator.check(amount, min, max);
        return new Money(comparator, amount, min, max, checkCurrency(currency));
    }

    /// @throws IllegalArgumentException for a code that is no currency
    public static String checkCurrency(String code) {
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(code))) {
            throw new IllegalArgumentException(
                    "'" + code + "' is not an ISO 4217 code such as USD or CNY");
        }
        return code;
    }
}
