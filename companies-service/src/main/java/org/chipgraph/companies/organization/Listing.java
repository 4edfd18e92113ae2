package org.chipgraph.companies.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.chipgraph.kernel.search.Searched;
import org.chipgraph.kernel.value.Mic;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Shares of an organization on an exchange.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Description("Shares of an organization on an exchange")
public record Listing(
        @NonNull @Description("The exchange") Mic exchange,
        @Description("Board of the exchange, for instance STAR") @Nullable String board,
        @Searched @Description("Under which the shares are traded, for instance NVDA")
                @Nullable String ticker,
        @Description("First day of trading") @Nullable LocalDate from,
        @Description("Day from which they are no longer traded") @Nullable LocalDate to) {

    /// @throws IllegalArgumentException when `to` is not after `from`
    @JsonCreator
    public static Listing of(
            @JsonProperty(value = "exchange", required = true) Mic exchange,
            @JsonProperty("board") @Nullable String board,
            @JsonProperty("ticker") @Nullable String ticker,
            @JsonProperty("from") @Nullable LocalDate from,
            @JsonProperty("to") @Nullable LocalDate to) {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("to " + to + " must be after from " + from);
        }
        return new Listing(exchange, board, ticker, from, to);
    }
}
