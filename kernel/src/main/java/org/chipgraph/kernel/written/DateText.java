package org.chipgraph.kernel.written;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chipgraph.kernel.value.FuzzyDate;

/// Reads a date as people write it: "2023年底", "mid-July 2025", "since April 2025", "July 15–31, 2025",
/// "2024 or 2025"; EDTF is read as it is. A date without its year has the years around it as candidates.
public final class DateText {

    private static final String EXPECTED =
            "expected a date with its year, for instance \"2025-07-31\", \"mid-July 2025\", \"2023年底\" or"
                    + " \"since April 2025\"";
    private static final Pattern EDTF = Pattern.compile("[\\d~?%/.,\\[\\]-]+");
    private static final Pattern ABOUT =
            Pattern.compile(
                    "(?:about|around|circa|c\\.|ca\\.|roughly|approximately|约|大约|大概|~) ?(.+)|(.+?)(?:左右|前后)");
    private static final Pattern SINCE =
            Pattern.compile(
                    "(?:since|from|starting|starting in|starting from) (.+)|(.+?) onwards?|[自从]?(.+?)(?:以来|起|开始)");
    private static final Pattern AFTER = Pattern.compile("after (.+)|(.+?)(?:之后|以后|后)");
    private static final Pattern UNTIL =
            Pattern.compile(
                    "(?:until|till|through|by|up to|no later than) (.+)|(?:截至|截止|截止到|直到|不晚于)(.+?)(?:止|为止)?|(.+?)(?:为止)");
    private static final Pattern BEFORE =
            Pattern.compile("(?:before|prior to) (.+)|(.+?)(?:之前|以前|前)");
    private static final Pattern WEEKDAY =
            Pattern.compile("(mon|tues|wednes|thurs|fri|satur|sun)day,? ");
    private static final Pattern FISCAL = Pattern.compile(".*(?:fiscal|财年|财季|\\bfy ?'?\\d).*");

    private DateText() {}

    /// @param today decides which years a date without one could mean
    /// @throws IllegalArgumentException for a text of more than 100 characters
    public static Reading<FuzzyDate> read(String text, LocalDate today) {
        String wording = Wording.of(text);
        if (EDTF.matcher(wording).matches()) {
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
            return withoutYear(text, folded, today);
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

    private static Reading<FuzzyDate> withoutYear(String text, String folded, LocalDate today) {
        int year = today.getYear();
        boolean chinese = folded.matches("\\D?\\d{1,2}月.*");
        List<FuzzyDate> candidates =
                Stream.of(year - 1, year, year + 1)
                        .flatMap(one ->
                                spans(chinese ? one + "年" + folded : folded + " " + one).stream())
                        .map(span -> span.asSaid(text))
                        .toList();
        return new Reading.Unclear<>(
                candidates.isEmpty()
                        ? "'%s' is no date; %s".formatted(text, EXPECTED)
                        : "'%s' lacks the year; say which".formatted(text),
                candidates);
    }

    private static List<Span> spans(String text) {
        List<Span> found = SpanText.read(text);
        if (found.isEmpty()) {
            found = onWeekday(text);
        }
        if (found.isEmpty()) {
            found = inner(ABOUT, text).map(Span::about).toList();
        }
        if (found.isEmpty()) {
            found = DateRange.read(text);
        }
        return found.isEmpty() ? open(text) : found;
    }

    private static List<Span> open(String text) {
        List<Span> found = new ArrayList<>();
        inner(SINCE, text).map(span -> Span.of(begin(span) + "/..")).forEach(found::add);
        inner(AFTER, text)
                .map(span -> Span.of(span.last().plusDays(1) + "/.."))
                .forEach(found::add);
        inner(UNTIL, text).map(span -> Span.of("../" + end(span))).forEach(found::add);
        inner(BEFORE, text)
                .map(span -> Span.of("../" + span.first().minusDays(1)))
                .forEach(found::add);
        return found;
    }

    private static String begin(Span span) {
        return span.earliest() == null && !span.edtf().contains("/")
                ? span.edtf()
                : span.first().toString();
    }

    private static String end(Span span) {
        return span.latest() == null && !span.edtf().contains("/")
                ? span.edtf()
                : span.last().toString();
    }

    /// The stretch of time inside words such as "about": whichever group of the pattern is there.
    private static Stream<Span> inner(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Stream.empty();
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return SpanText.read(matcher.group(group)).stream();
            }
        }
        return Stream.empty();
    }

    /// A day with its weekday, when it is one.
    private static List<Span> onWeekday(String text) {
        Matcher matcher = WEEKDAY.matcher(text);
        return !matcher.lookingAt()
                ? List.of()
                : SpanText.read(text.substring(matcher.end())).stream()
                        .filter(span -> weekday(span.first()).startsWith(matcher.group(1)))
                        .toList();
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek()
                .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                .toLowerCase(Locale.ROOT);
    }
}
