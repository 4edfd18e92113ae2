package org.chipgraph.chips.written;

import java.util.List;
import org.chipgraph.kernel.value.Money;
import org.chipgraph.kernel.written.Reading;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a text was understood as.
@Description("What a text was understood as")
public record MoneyReading(
        @Description("What it means; null when that is unclear") @Nullable Money understood,
        @Description("Why it is unclear, and what would be right; null when it is understood")
                @Nullable String reason,
        @NonNull @Description("What it could mean when it is unclear")
                List<@NonNull Money> candidates) {

    static MoneyReading of(Reading<Money> reading) {
        return switch (reading) {
            case Reading.Understood<Money>(Money value) -> new MoneyReading(value, null, List.of());
            case Reading.Unclear<Money>(String reason, List<Money> candidates) ->
                    new MoneyReading(null, reason, candidates);
        };
    }
}
