package org.chipgraph.kernel.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.graphql.api.federation.Shareable;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A reporting period as its publisher names it; both days belong to it. NVIDIA's Q1 FY2026 is 2025-01-27 to
/// 2025-04-27.
@Embeddable
@Shareable
@Description("A reporting period as its publisher names it")
public record Period(
        @NonNull @Description("Its name, for instance Q1 FY2026") String label,
        @NonNull @Description("First day") LocalDate from,
        @NonNull @Description("Last day, which belongs to it") LocalDate to) {

    /// @throws IllegalArgumentException when the days are crossed
    @JsonCreator
    public static Period of(
            @JsonProperty(value = "label", required = true) String label,
            @JsonProperty(value = "from", required = true) LocalDate from,
            @JsonProperty(value = "to", required = true) LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "from " + from + " is after to " + to + "; expected the earlier day first");
        }
        return new Period(label, from, to);
    }
}
