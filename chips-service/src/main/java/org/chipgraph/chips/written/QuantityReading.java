package org.chipgraph.chips.written;

import java.util.List;
import org.chipgraph.kernel.value.Quantity;
import org.chipgraph.kernel.written.Reading;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a text was understood as.
@Description("What a text was understood as")
public record QuantityReading(
        @Description("What it means; null when that is unclear") @Nullable Quantity understood,
        @Description("Why it is unclear, and what would be right; null when it is understood")
                @Nullable String reason,
        @NonNull @Description("What it could mean when it is unclear")
                List<@NonNull Quantity> candidates) {

    static QuantityReading of(Reading<Quantity> reading) {
        return switch (reading) {
            case Reading.Understood<Quantity>(Quantity value) ->
                    new QuantityReading(value, null, List.of());
            case Reading.Unclear<Quantity>(String reason, List<Quantity> candidates) ->
                    new QuantityReading(null, reason, candidates);
        };
    }
}
