package org.chipgraph.kernel.written;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// Reads one stretch of time: a day, a month, a year, or a part of one ("mid-July 2025", "2023年底",
/// "Q3 2025"). Bounds of the parts: early, mid and late are thirds of a month; quarters and halves are exact.
final class SpanText {

    private static final String Y = SpanShape.YEAR;
    private static final String N = "(\\d{1,2})";
    private static final String MON = "(" + Months.PATTERN + ")";
    private static final String PART = "(early|beginning|start|mid|middle|late|end)[ -]";

    private static final Map<String, int[]> THIRDS =
            Map.ofEntries(
                    Map.entry("early", new int[] {1, 10}),
                    Map.entry("beginning", new int[] {1, 10}),
                    Map.entry("start", new int[] {1, 10}),
                    Map.entry("初", new int[] {1, 10}),
                    Map.entry("上旬", new int[] {1, 10}),
                    Map.entry("mid", new int[] {11, 20}),
                    Map.entry("middle", new int[] {11, 20}),
                    Map.entry("中", new int[] {11, 20}),
                    Map.entry("中旬", new int[] {11, 20}),
                    Map.entry("中下旬", new int[] {11, 31}),
                    Map.entry("上中旬", new int[] {1, 20}),
                    Map.entry("late", new int[] {21, 31}),
                    Map.entry("end", new int[] {21, 31}),
                    Map.entry("末", new int[] {21, 31}),
                    Map.entry("底", new int[] {21, 31}),
                    Map.entry("下旬", new int[] {21, 31}),
                    Map.entry("上半", new int[] {1, 15}),
                    Map.entry("下半", new int[] {16, 31}));

    private static final List<SpanShape> SHAPES =
            Stream.of(days(), months(), partsOfMonths(), YearShapes.all())
                    .flatMap(shapes -> shapes)
                    .toList();

    private SpanText() {}

    /// @param text in lower case, without "of", commas and ordinal endings
    /// @return what it can mean; empty when it names no stretch of time
    static List<Span> read(String text) {
        return SHAPES.stream().flatMap(shape -> shape.read(text).stream()).distinct().toList();
    }

    private static Stream<SpanShape> days() {
        return Stream.of(
                SpanShape.of(
                        Y + "([-/.])" + N + "\\2" + N,
                        m -> day(m.group(1), m.group(3), m.group(4))),
                SpanShape.of(Y + "(\\d{2})(\\d{2})", m -> day(m.group(1), m.group(2), m.group(3))),
                SpanShape.of(
                        Y + "年" + N + "月" + N + "[日号]?",
                        m -> day(m.group(1), m.group(2), m.group(3))),
                SpanShape.of(
                        MON + "[ -]" + N + "[ -]" + Y,
                        m -> day(m.group(3), month(m, 1), m.group(2))),
                SpanShape.of(
                        N + "([ /-])" + MON + "\\2" + Y,
                        m -> day(m.group(4), month(m, 3), m.group(1))),
                SpanShape.of(
                        Y + "([ /-])" + MON + "\\2" + N,
                        m -> day(m.group(1), month(m, 3), m.group(4))),
                SpanShape.of(
                        N + "([-/.])" + N + "\\2" + Y,
                        m -> inAnyOrder(m.group(4), m.group(1), m.group(3))),
                SpanShape.of(
                        N + "([-/.])" + N + "\\2([0-4]\\d)",
                        m ->
                                Stream.concat(
                                        inAnyOrder("20" + m.group(4), m.group(1), m.group(3)),
                                        m.group(1).length() == 2
                                                ? anyDay("20" + m.group(1), m.group(3), m.group(4))
                                                : Stream.empty())));
    }

    private static Stream<SpanShape> months() {
        return Stream.of(
                SpanShape.of(Y + "[-/.]" + N, m -> month(m.group(1), m.group(2))),
                SpanShape.of(N + "[/.]" + Y, m -> month(m.group(2), m.group(1))),
                SpanShape.of(Y + "年" + N + "月份?", m -> month(m.group(1), m.group(2))),
                SpanShape.of(MON + "[ /-]" + Y, m -> month(m.group(2), month(m, 1))),
                SpanShape.of(Y + "[ /-]" + MON, m -> month(m.group(1), month(m, 2))),
                SpanShape.of(MON + "[ -]'(\\d{2})", m -> month("20" + m.group(2), month(m, 1))));
    }

    private static Stream<SpanShape> partsOfMonths() {
        return Stream.of(
                SpanShape.of(
                        PART + MON + " " + Y,
                        m -> partOfMonth(m.group(3), month(m, 2), m.group(1))),
                SpanShape.of(
                        "(first|second) half " + MON + " " + Y,
                        m ->
                                partOfMonth(
                                        m.group(3),
                                        month(m, 2),
                                        m.group(1).equals("first") ? "上半" : "下半")),
                SpanShape.of(
                        Y + "年" + N + "月份?(初|上旬|中|中旬|中下旬|上中旬|末|底|下旬)",
                        m -> partOfMonth(m.group(1), m.group(2), m.group(3))),
                SpanShape.of(
                        Y + "年" + N + "月(上半|下半)月?",
                        m -> partOfMonth(m.group(1), m.group(2), m.group(3))));
    }

    private static Stream<Span> day(String year, String month, String day) {
        int number = Integer.parseInt(day);
        return Stream.of(Span.of(yearMonth(year, month).atDay(number).toString()));
    }

    private static Stream<Span> inAnyOrder(String year, String one, String other) {
        return Stream.concat(anyDay(year, one, other), anyDay(year, other, one));
    }

    private static Stream<Span> anyDay(String year, String month, String day) {
        try {
            return day(year, month, day);
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }

    private static YearMonth yearMonth(String year, String month) {
        return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
    }

    private static Stream<Span> month(String year, String month) {
        return Stream.of(Span.of(yearMonth(year, month).toString()));
    }

    private static Stream<Span> partOfMonth(String year, String month, String part) {
        YearMonth of = yearMonth(year, month);
        int[] days = Objects.requireNonNull(THIRDS.get(part));
        LocalDate last = of.atDay(Math.min(days[1], of.lengthOfMonth()));
        return Stream.of(new Span(of + "~", of.atDay(days[0]), last));
    }

    private static String month(Matcher matcher, int group) {
        return String.valueOf(Months.number(matcher.group(group)));
    }
}
