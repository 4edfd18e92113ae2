package org.chipgraph.kernel.written;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chipgraph.kernel.value.FuzzyDate;

/// Reads a date as people write it: "2023年底", "mid-July 2025", "since April 2025", "July 15–31, 2025",
/// "2024 or 2025"; EDTF is read as it is. A date without its year has the years around it as candidates.
public final class DateText {

    private static final String EXPECTED =
            "expected a date with its year, for instance \"2025-07-31\", \"mid-July 2025\", \"2023年底\" or"
                    + " \"since April 2025\"";
    private static final Pattern EDTF = Pattern.compile("[\\d~?%/.,\\[\\]-]+");

    /// 4700 is a slip for an amount, 0025-07-31 one for 2025.
    private static final Pattern NO_YEAR_OF_OURS =
            Pattern.compile("(?<![\\d-])(?:[03-9]\\d|2[1-9])\\d{2}");

    private static final Pattern ABOUT =
            Pattern.compile(
                    "(?:about|or about|around|circa|c\\.|ca\\.|roughly|approximately|约|大约|大概|~) ?(.+)"
                            + "|(.+?)(?:左右|前后| or so)");
    private static final Pattern FISCAL = Pattern.compile(".*(?:fiscal|财年|财季|\\bfy ?'?\\d).*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern RELATIVE_YEAR =
            Pattern.compile("今年|去年|前年|明年|后年|this year|last year|next year");
    private static final Map<String, Integer> RELATIVE_YEARS =
            Map.of(
                    "今年",
                    0,
                    "去年",
                    -1,
                    "前年",
                    -2,
                    "明年",
                    1,
                    "后年",
                    2,
                    "this year",
                    0,
                    "last year",
                    -1,
                    "next year",
                    1);

    private DateText() {}

    /// @param today decides which years a date without one could mean
    /// @throws IllegalArgumentException for a text of more than 100 characters
    public static Reading<FuzzyDate> read(String text, LocalDate today) {
        String wording = Wording.of(text);
        if (EDTF.matcher(wording).matches() && !NO_YEAR_OF_OURS.matcher(wording).find()) {
            Optional<FuzzyDate> edtf = edtf(wording);
            if (edtf.isPresent()) {
                return new Reading.Understood<>(edtf.get());
            }
        }
        String folded = DateWording.of(wording);
        if (FISCAL.matcher(folded).matches()) {
            return new Reading.Unclear<>(
                    "'%s' names a fiscal period, which begins on another day in each company; give its first and last day"
                            .formatted(text),
                    List.of());
        }
        List<Span> spans = spans(folded);
        if (spans.isEmpty()) {
            return withoutYear(text, folded, today.getYear());
        }
        return Reading.of(
                spans.stream().map(span -> span.asSaid(text)).toList(),
                "'%s' can mean several dates; say which".formatted(text));
    }

    private static Optional<FuzzyDate> edtf(String text) {
        try {
            return Optional.of(FuzzyDate.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Reading<FuzzyDate> withoutYear(String text, String folded, int year) {
        List<FuzzyDate> candidates =
                withYears(folded, year)
                        .flatMap(one -> spans(one).stream())
                        .map(span -> span.asSaid(text))
                        .toList();
        return new Reading.Unclear<>(
                candidates.isEmpty()
                        ? "'%s' is no date; %s".formatted(text, EXPECTED)
                        : "'%s' lacks the year; say which".formatted(text),
                candidates);
    }

    /// "Last year" is seen from the day of the source: of this year or of the one before.
    private static Stream<String> withYears(String folded, int year) {
        Matcher relative = RELATIVE_YEAR.matcher(folded);
        boolean han = HAN.matcher(folded).find();
        if (relative.find()) {
            int meant = year + RELATIVE_YEARS.getOrDefault(relative.group(), 0);
            return IntStream.rangeClosed(meant - 1, meant)
                    .mapToObj(one -> relative.replaceFirst(han ? one + "年" : one + ""));
        }
        if (YEAR.matcher(folded).find()) {
            return Stream.empty();
        }
        IntFunction<String> complete = one -> han ? one + "年" + folded : folded + " " + one;
        return IntStream.rangeClosed(year - 1, year + 1).mapToObj(complete);
    }

    private static List<Span> spans(String text) {
        List<Span> found = SpanText.read(text);
        if (found.isEmpty()) {
            found = Weekday.read(text);
        }
        if (found.isEmpty()) {
            found = OpenSpan.inner(ABOUT, text).map(Span::about).toList();
        }
        if (found.isEmpty()) {
            found = DateRange.read(text);
        }
        return found.isEmpty() ? OpenSpan.read(text) : found;
    }
}
