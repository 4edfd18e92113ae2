package org.chipgraph.chips.written;

import java.util.List;
import org.chipgraph.kernel.value.FuzzyDate;
import org.chipgraph.kernel.written.Reading;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a text was understood as.
@Description("What a text was understood as")
public record FuzzyDateReading(
        @Description("What it means; null when that is unclear") @Nullable FuzzyDate understood,
        @Description("Why it is unclear, and what would be right; null when it is understood")
                @Nullable String reason,
        @NonNull @Description("What it could mean when it is unclear")
                List<@NonNull FuzzyDate> candidates) {

    static FuzzyDateReading of(Reading<FuzzyDate> reading) {
        return switch (reading) {
            case Reading.Understood<FuzzyDate>(FuzzyDate value) ->
                    new FuzzyDateReading(value, null, List.of());
            case Reading.Unclear<FuzzyDate>(String reason, List<FuzzyDate> candidates) ->
                    new FuzzyDateReading(null, reason, candidates);
        };
    }
}
