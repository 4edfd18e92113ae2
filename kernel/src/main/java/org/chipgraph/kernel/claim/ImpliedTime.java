package org.chipgraph.kernel.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.value.FuzzyDate;
import org.chipgraph.kernel.value.Period;
import org.jspecify.annotations.Nullable;

/// The valid time that follows from another value of a claim. It need not be given, and nothing else may be; in
/// documents it is absent, so that it goes when the other value goes.
///
/// @param by the field from which it follows
public record ImpliedTime(String by, FuzzyDate from, FuzzyDate to) {

    private static final String VALID_FROM = "validFrom";
    private static final String VALID_TO = "validTo";

    /// From the period's first day to its last; null without a period.
    public static @Nullable ImpliedTime through(@Nullable Period period) {
        return period == null
                ? null
                : new ImpliedTime(
                        "period",
                        FuzzyDate.of(period.from().toString()),
                        FuzzyDate.of(period.to().plusDays(1).toString()));
    }

    /// The moment that the day in the field `day` is; null without one.
    public static @Nullable ImpliedTime on(@Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        FuzzyDate moment = FuzzyDate.of(day.toString());
        return new ImpliedTime("day", moment, moment);
    }

    void fill(ClaimEntity claim) {
        claim.validFrom = claim.validFrom == null ? from : claim.validFrom;
        claim.validTo = claim.validTo == null ? to : claim.validTo;
    }

    /// The document keys that say nothing more.
    List<String> keys(ClaimEntity claim) {
        return Stream.of(
                        from.equals(claim.validFrom) ? VALID_FROM : null,
                        to.equals(claim.validTo) ? VALID_TO : null)
                .filter(Objects::nonNull)
                .toList();
    }

    void check(ClaimEntity claim, List<Fault> faults) {
        check(VALID_FROM, claim.validFrom, from, faults);
        check(VALID_TO, claim.validTo, to, faults);
    }

    private void check(
            String field, @Nullable FuzzyDate given, FuzzyDate implied, List<Fault> faults) {
        if (given != null && !given.sameTimeAs(implied)) {
            faults.add(
                    new Fault(
                            field,
                            "'%s' contradicts %s, from which %s follows; leave it out, or correct %s"
                                    .formatted(given.edtf(), by, implied.edtf(), by)));
        }
    }
}
