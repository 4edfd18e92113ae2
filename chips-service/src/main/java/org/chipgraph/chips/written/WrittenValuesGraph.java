package org.chipgraph.chips.written;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.written.DateText;
import org.chipgraph.kernel.written.MoneyText;
import org.chipgraph.kernel.written.QuantityText;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/// Previews of what mutations understand by a text, for forms that show it while it is typed.
@GraphQLApi
@ReportsProblems
@PermitAll
public class WrittenValuesGraph {

    private static final String TEXT = "text";

    @Query
    @Description("What a quantity as people write it means: \"约23万颗\", \"at least 80 GB\"")
    public @Nullable QuantityReading quantityFromText(
            @NonNull @Description("At most 100 characters") String text) {
        return checked(() -> QuantityReading.of(QuantityText.read(text)));
    }

    @Query
    @Description("What an amount of money as people write it means: \"突破47亿元\", \"up to $15bn\"")
    public @Nullable MoneyReading moneyFromText(
            @NonNull @Description("At most 100 characters") String text) {
        return checked(() -> MoneyReading.of(MoneyText.read(text)));
    }

    @Query
    @Description("What a date as people write it means: \"2023年底\", \"mid-July 2025\"")
    public @Nullable FuzzyDateReading dateFromText(
            @NonNull @Description("At most 100 characters") String text) {
        return checked(
                () -> FuzzyDateReading.of(DateText.read(text, LocalDate.now(ZoneOffset.UTC))));
    }

    private static <T> T checked(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new ValidationProblem(TEXT, String.valueOf(e.getMessage()));
        }
    }
}
