package org.chipgraph.kernel.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.graphql.api.federation.Shareable;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A date as exactly as the source gives it.
///
/// Bounds are days, both inclusive; null = open on that side. They follow from `edtf` unless given; given
/// ones win. Source of the idea: EDTF (ISO 8601-2).
@Embeddable
@Shareable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Description(
        "A date as exactly as the source gives it: a day, a month, a year, a span or only a bound")
public record FuzzyDate(
        @NonNull
                @Description(
                        "The date in EDTF (ISO 8601-2), for instance 2025-07-31, 2023-12~ or 2025-04/2025-07")
                String edtf,
        @Description("First possible day; null when the beginning is open")
                @Nullable LocalDate earliest,
        @Description("Last possible day; null when the end is open") @Nullable LocalDate latest,
        @NonNull @Enumerated(EnumType.STRING) @Description("How exactly the date is known")
                DatePrecision precision,
        @Description("The source's own words for the date") @Nullable String text) {

    /// @throws IllegalArgumentException when `edtf` is no EDTF expression or the bounds are crossed
    @JsonCreator
    public static FuzzyDate of(
            @JsonProperty(value = "edtf", required = true) String edtf,
            @JsonProperty("earliest") @Nullable LocalDate earliest,
            @JsonProperty("latest") @Nullable LocalDate latest,
            @JsonProperty("precision") @Nullable DatePrecision precision,
            @JsonProperty("text") @Nullable String text) {
        Edtf implied = Edtf.parse(edtf);
        LocalDate from = earliest == null ? implied.earliest() : earliest;
        LocalDate to = latest == null ? implied.latest() : latest;
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "earliest "
                            + from
                            + " is after latest "
                            + to
                            + "; expected the earlier day first");
        }
        return new FuzzyDate(
                edtf, from, to, precision == null ? implied.precision() : precision, text);
    }

    public static FuzzyDate of(String edtf) {
        return of(edtf, null, null, null, null);
    }

    /// Whether both say the same about time, whatever the source's words.
    public boolean sameTimeAs(FuzzyDate other) {
        return edtf.equals(other.edtf)
                && java.util.Objects.equals(earliest, other.earliest)
                && java.util.Objects.equals(latest, other.latest);
    }
}
