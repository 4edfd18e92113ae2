package org.chipgraph.kernel.written;

import java.time.LocalDate;
import java.util.Objects;
import org.chipgraph.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/// A stretch of time that a text names: its EDTF form and, where the words are narrower than that (early
/// July), the days between which it lies.
record Span(String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest) {

    static Span of(String edtf) {
        return new Span(edtf, null, null);
    }

    LocalDate first() {
        return Objects.requireNonNull(date().earliest());
    }

    LocalDate last() {
        return Objects.requireNonNull(date().latest());
    }

    /// Whether the EDTF form is an interval already.
    boolean severalDates() {
        return edtf.contains("/");
    }

    boolean approximate() {
        return edtf.endsWith("~");
    }

    Span about() {
        return approximate() ? this : new Span(edtf + "~", earliest, latest);
    }

    private FuzzyDate date() {
        return FuzzyDate.of(edtf, earliest, latest, null, null);
    }

    FuzzyDate asSaid(String text) {
        return FuzzyDate.of(edtf, earliest, latest, null, text);
    }
}
