package org.chipgraph.kernel.written;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a stretch of time with one open end: "since April 2025", "2025年底前". What is before an end is until
/// it; what is after a beginning is since it.
final class OpenSpan {

    private static final Pattern SINCE =
            Pattern.compile(
                    "(?:since|from|starting|starting from|no earlier than|not before|or after|after(?= (?:beginning|start) )) (.+?)"
                            + "(?: ?(?:-|–|to) ?(?:date|now|present))?"
                            + "|(.+?) ?(?:onwards?|or later|(?:-|–|to) ?(?:date|now|present))"
                            + "|[自从]?(.+?)(?:以来|起|开始|至今)");
    private static final Pattern AFTER =
            Pattern.compile("after (?!beginning |start )(.+)|(.+?)(?:之后|以后|后)");
    private static final Pattern UNTIL =
            Pattern.compile(
                    "(?:until|till|through|by|up to|no later than|as|or before|before or|before(?= (?:year-)?end )) (.+)"
                            + "|before (.+ year-end)"
                            + "|(?:截至|截止|截止到|直到|不晚于)(.+?)(?:止|为止)?|(.+?)(?:为止)|(.+?[底末])(?:之前|以前|前)");
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?:before|prior to) (?!(?:year-)?end |.+ year-end)(.+)|(.+?)(?<![底末])(?:之前|以前|前)");

    private OpenSpan() {}

    static List<Span> read(String text) {
        return Stream.of(
                        inner(SINCE, text).map(span -> begin(span) + "/.."),
                        inner(AFTER, text).map(span -> span.last().plusDays(1) + "/.."),
                        inner(UNTIL, text).map(span -> "../" + end(span)),
                        inner(BEFORE, text).map(span -> "../" + span.first().minusDays(1)))
                .flatMap(edtf -> edtf)
                .map(Span::of)
                .toList();
    }

    private static String begin(Span span) {
        return span.earliest() == null && !span.severalDates()
                ? span.edtf()
                : span.first().toString();
    }

    private static String end(Span span) {
        return span.latest() == null && !span.severalDates() ? span.edtf() : span.last().toString();
    }

    /// The stretch of time inside the words: whichever group of the pattern is there.
    static Stream<Span> inner(Pattern pattern, String text) {
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
}
