package org.chipgraph.kernel.claim;

import java.time.LocalDate;
import java.util.List;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/// The valid time of a claim: half-open [from, to) with fuzzy ends, or a moment when both ends say the same.
record ValidTime(@Nullable FuzzyDate from, @Nullable FuzzyDate to) {

    /// Adds a fault when no day can match.
    void check(List<Fault> faults) {
        if (from != null && to != null && lastDay().isBefore(earliestFrom())) {
            faults.add(
                    new Fault(
                            "validTo",
                            "no day lies between validFrom %s and validTo %s, which is excluded; expected a later validTo, or for a moment the same as validFrom"
                                    .formatted(from.edtf(), to.edtf())));
        }
    }

    /// How the claim matches the day; null = not at all.
    @Nullable Match on(LocalDate day) {
        if (isMoment()) {
            return momentOn(day);
        }
        if (day.isBefore(earliestFrom()) || !day.isBefore(latestTo())) {
            return null;
        }
        boolean begun = !day.isBefore(latestFrom());
        boolean notEnded = day.isBefore(earliestTo());
        return begun && notEnded ? Match.CERTAIN : Match.POSSIBLE;
    }

    private @Nullable Match momentOn(LocalDate day) {
        if (day.isBefore(earliestFrom()) || day.isAfter(lastDay())) {
            return null;
        }
        return earliestFrom().equals(lastDay()) ? Match.CERTAIN : Match.POSSIBLE;
    }

    private boolean isMoment() {
        return from != null && to != null && from.sameTimeAs(to);
    }

    private LocalDate earliestFrom() {
        return from == null || from.earliest() == null ? LocalDate.MIN : from.earliest();
    }

    // A beginning that is said but has no latest day is never certain to have happened.
    private LocalDate latestFrom() {
        if (from == null) {
            return LocalDate.MIN;
        }
        return from.latest() == null ? LocalDate.MAX : from.latest();
    }

    private LocalDate earliestTo() {
        if (to == null) {
            return LocalDate.MAX;
        }
        return to.earliest() == null ? LocalDate.MIN : to.earliest();
    }

    private LocalDate latestTo() {
        return to == null || to.latest() == null ? LocalDate.MAX : to.latest();
    }

    private LocalDate lastDay() {
        LocalDate latest = latestTo();
        return latest.equals(LocalDate.MAX) || isMoment() ? latest : latest.minusDays(1);
    }
}
