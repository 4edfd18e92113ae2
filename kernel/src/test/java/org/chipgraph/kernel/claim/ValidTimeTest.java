package org.chipgraph.kernel.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// CERTAIN when from.latest <= d < to.earliest; else POSSIBLE when from.earliest <= d < to.latest; else no match.
class ValidTimeTest {

    @ParameterizedTest
    @CsvSource({
        // exact ends: half-open
        "2025-04-09, 2025-07-14, 2025-04-08, ",
        "2025-04-09, 2025-07-14, 2025-04-09, CERTAIN",
        "2025-04-09, 2025-07-14, 2025-07-13, CERTAIN",
        "2025-04-09, 2025-07-14, 2025-07-14, ",
        // fuzzy ends: certain between the latest beginning and the earliest end
        "2025-04, 2025-07, 2025-03-31, ",
        "2025-04, 2025-07, 2025-04-01, POSSIBLE",
        "2025-04, 2025-07, 2025-04-29, POSSIBLE",
        "2025-04, 2025-07, 2025-04-30, CERTAIN",
        "2025-04, 2025-07, 2025-06-30, CERTAIN",
        "2025-04, 2025-07, 2025-07-01, POSSIBLE",
        "2025-04, 2025-07, 2025-07-30, POSSIBLE",
        "2025-04, 2025-07, 2025-07-31, ",
        // fuzzy ends that overlap: never certain
        "2025, 2025-07, 2024-12-31, ",
        "2025, 2025-07, 2025-06-30, POSSIBLE",
        "2025, 2025-07, 2025-07-30, POSSIBLE",
        "2025, 2025-07, 2025-07-31, ",
        // no end said
        "2025-04-09, , 2025-04-08, ",
        "2025-04-09, , 2025-04-09, CERTAIN",
        "2025-04-09, , 2999-01-01, CERTAIN",
        // no beginning said
        ", 2025-07-14, 1900-01-01, CERTAIN",
        ", 2025-07-14, 2025-07-13, CERTAIN",
        ", 2025-07-14, 2025-07-14, ",
        // neither
        ", , 2025-07-31, CERTAIN",
        // a beginning or end that is said, with an open bound
        "../2025-07-31, , 1900-01-01, POSSIBLE",
        "../2025-07-31, , 2025-07-30, POSSIBLE",
        "../2025-07-31, , 2025-07-31, CERTAIN",
        "2025-04/.., , 2025-03-31, ",
        "2025-04/.., , 2999-01-01, POSSIBLE",
        ", 2025-07/.., 2025-06-30, CERTAIN",
        ", 2025-07/.., 2999-01-01, POSSIBLE",
        ", ../2025-07, 1900-01-01, POSSIBLE",
        ", ../2025-07, 2025-07-30, POSSIBLE",
        ", ../2025-07, 2025-07-31, ",
        // one of a set
        "'[2024,2025-03]', , 2024-01-01, POSSIBLE",
        "'[2024,2025-03]', , 2025-03-31, CERTAIN",
        // a moment: every day from earliest to latest inclusive, certain only when that is one day
        "2025-07-31, 2025-07-31, 2025-07-30, ",
        "2025-07-31, 2025-07-31, 2025-07-31, CERTAIN",
        "2025-07-31, 2025-07-31, 2025-08-01, ",
        "2025-07, 2025-07, 2025-06-30, ",
        "2025-07, 2025-07, 2025-07-01, POSSIBLE",
        "2025-07, 2025-07, 2025-07-31, POSSIBLE",
        "2025-07, 2025-07, 2025-08-01, ",
        "../2025-07-31, ../2025-07-31, 1900-01-01, POSSIBLE",
        "../2025-07-31, ../2025-07-31, 2025-08-01, ",
    })
    void aDayMatchesCertainlyPossiblyOrNot(
            @Nullable String from, @Nullable String to, LocalDate day, @Nullable Match match) {
        assertEquals(match, time(from, to).on(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-09, 2025-04-08, false",
        "2025-07, 2025-06, false",
        "2025-04-09, 2025-04-10, true",
        // a moment, or one day by either of two readings: nothing lies before an end that is
        // excluded
        "2025-04-09, 2025-04-09, true",
        "2025-04-09, 2025-04-09~, false",
        // a fuzzy end that leaves days, and one that begins before
        "2025-04-09, 2025-04, true",
        "2025-07, 2025-07-01, false",
        "2025-07, 2025-07-02, true",
        "2025-07, 2024/2025-08, true",
        ", 2025-07-14, true",
        "2025-04-09, , true",
        "2025-04/.., ../2025-04, true",
    })
    void someDayHasToMatch(@Nullable String from, @Nullable String to, boolean some) {
        List<Fault> faults = new ArrayList<>();
        time(from, to).check(faults);
        assertEquals(
                some ? List.of() : List.of("validTo"), faults.stream().map(Fault::field).toList());
    }

    @Test
    void whatIsWrongIsExplained() {
        List<Fault> faults = new ArrayList<>();
        time("2025-04-09", "2025-04-09~").check(faults);
        assertEquals(
                "no day lies between validFrom 2025-04-09 and validTo 2025-04-09~, which is excluded;"
                        + " expected a later validTo, or for a moment the same as validFrom",
                faults.getFirst().message());
    }

    private static ValidTime time(@Nullable String from, @Nullable String to) {
        return new ValidTime(
                from == null ? null : FuzzyDate.of(from), to == null ? null : FuzzyDate.of(to));
    }
}
