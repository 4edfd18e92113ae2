package org.chipgraph.chips.chip;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.chipgraph.kernel.value.RecordId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A chip inside a chip.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Description("A chip inside a chip")
public record ChipComponent(
        @Ignore @JsonProperty("chip") String chipId,
        @NonNull @Description("How many of them") int count,
        @Description("At which level they are joined, for instance die or package")
                @Nullable String level) {

    /// @throws IllegalArgumentException for a malformed id or a count below 1
    @JsonCreator
    public static ChipComponent of(
            @JsonProperty(value = "chip", required = true) String chip,
            @JsonProperty(value = "count", required = true) int count,
            @JsonProperty("level") @Nullable String level) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be at least 1, not " + count);
        }
        return new ChipComponent(RecordId.check(chip), count, level);
    }
}
