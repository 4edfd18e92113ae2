package org.chipgraph.kernel.written;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads one stretch of time: a day, a month, a year, or a part of one ("mid-July 2025", "2023年底",
/// "Q3 2025"). Bounds of the parts: early, mid and late are thirds of a month; quarters and halves are exact.
final class SpanText {

    private static final String Y = "((?:19|20)\\d{2})";
    private static final String N = "(\\d{1,2})";
    private static final String MON = "(" + Months.PATTERN + ")";
    private static final String PART = "(early|beginning|start|mid|middle|late|end)[ -]";

    private record Shape(Pattern pattern, Function<Matcher, Stream<Span>> meaning) {}

    private static final List<Shape> SHAPES = new ArrayList<>();

    static {
        days();
        months();
        years();
    }

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

    private SpanText() {}

    /// @param text in lower case, without "of", commas and ordinal endings
    /// @return what it can mean; empty when it names no stretch of time
    static List<Span> read(String text) {
        List<Span> spans = new ArrayList<>();
        for (Shape shape : SHAPES) {
            Matcher matcher = shape.pattern.matcher(text);
            if (matcher.matches()) {
                try {
                    spans.addAll(shape.meaning.apply(matcher).toList());
                } catch (DateTimeException e) {
                    // 31 June is no day; another shape may still fit.
                    continue;
                }
            }
        }
        return spans.stream().distinct().toList();
    }

    private static void days() {
        shape(Y + "[-/.]" + N + "[-/.]" + N, m -> day(m.group(1), m.group(2), m.group(3)));
        shape(Y + "(\\d{2})(\\d{2})", m -> day(m.group(1), m.group(2), m.group(3)));
        shape(Y + "年" + N + "月" + N + "[日号]?", m -> day(m.group(1), m.group(2), m.group(3)));
        shape(MON + "[ -]" + N + "[ -]" + Y, m -> day(m.group(3), month(m, 1), m.group(2)));
        shape(N + "[ -]" + MON + "[ -]" + Y, m -> day(m.group(3), month(m, 2), m.group(1)));
        shape(Y + " " + MON + " " + N, m -> day(m.group(1), month(m, 2), m.group(3)));
        shape(
                N + "([-/.])" + N + "\\2" + Y,
                m ->
                        Stream.concat(
                                anyDay(m.group(4), m.group(1), m.group(3)),
                                anyDay(m.group(4), m.group(3), m.group(1))));
    }

    private static void months() {
        shape(Y + "[-/.]" + N, m -> month(m.group(1), m.group(2)));
        shape(N + "/" + Y, m -> month(m.group(2), m.group(1)));
        shape(Y + "年" + N + "月份?", m -> month(m.group(1), m.group(2)));
        shape(MON + "[ -]" + Y, m -> month(m.group(2), month(m, 1)));
        shape(Y + "[ -]" + MON, m -> month(m.group(1), month(m, 2)));
        shape(MON + "[ -]'(\\d{2})", m -> month("20" + m.group(2), month(m, 1)));
        shape(PART + MON + " " + Y, m -> partOfMonth(m.group(3), month(m, 2), third(m.group(1))));
        shape(
                "(first|second) half " + MON + " " + Y,
                m ->
                        partOfMonth(
                                m.group(3),
                                month(m, 2),
                                third(m.group(1).equals("first") ? "上半" : "下半")));
        shape(
                Y + "年" + N + "月份?(初|上旬|中|中旬|中下旬|上中旬|末|底|下旬)",
                m -> partOfMonth(m.group(1), m.group(2), third(m.group(3))));
        shape(
                Y + "年" + N + "月(上半|下半)月?",
                m -> partOfMonth(m.group(1), m.group(2), third(m.group(3))));
    }

    private static void years() {
        shape(Y + "年?", m -> Stream.of(Span.of(m.group(1))));
        shape("(early) " + Y + "|" + Y + "(?:年)?早期", m -> months(year(m), 1, 3));
        shape("mid[ -]" + Y + "|middle " + Y + "|" + Y + "年年?中期?", m -> months(year(m), 5, 8));
        shape("late " + Y + "|" + Y + "年后期", m -> months(year(m), 10, 12));
        shape(
                "(?:end|year-end|year end|at the end) "
                        + Y
                        + "|"
                        + Y
                        + " year-end|"
                        + Y
                        + "年?年?[底末]",
                m -> Stream.of(Span.of(year(m) + "-12~")));
        shape(
                "(?:beginning|start) " + Y + "|" + Y + "年?年?初",
                m -> Stream.of(Span.of(year(m) + "-01~")));
        shape(
                "(?:h|first half |1h)1? ?" + Y + "|" + Y + " ?h1|" + Y + "年?上半年",
                m -> whole(m, 1, 6));
        shape(
                "(?:h2|second half|2h) ?" + Y + "|" + Y + " ?h2|" + Y + "年?下半年",
                m -> whole(m, 7, 12));
        for (int quarter = 1; quarter <= 4; quarter++) {
            int last = 3 * quarter;
            shape(quarter(quarter), m -> whole(m, last - 2, last));
        }
        season("spring|春季?|春天", 3);
        season("summer|夏季?|夏天", 6);
        season("autumn|fall|秋季?|秋天", 9);
        season("winter|冬季?|冬天", 12);
    }

    private static String quarter(int number) {
        String word = List.of("first", "second", "third", "fourth").get(number - 1);
        String numeral = String.valueOf(number);
        return "(?:q%1$s|%1$sq|%2$s quarter|%1$s quarter) ?%3$s|%3$s[ -]?q%1$s|%3$s年?第?%1$s季度?"
                .formatted(numeral, word, Y);
    }

    /// A season is three months or, on the other half of the world, three others.
    private static void season(String names, int firstMonth) {
        shape(
                "(?:%1$s) %2$s|%2$s年?(?:%1$s)".formatted(names, Y),
                m ->
                        Stream.of(firstMonth, (firstMonth + 5) % 12 + 1)
                                .map(first -> threeMonths(Integer.parseInt(year(m)), first)));
    }

    private static Span threeMonths(int year, int first) {
        YearMonth start = YearMonth.of(year, first);
        return Span.of(start + "/" + start.plusMonths(2));
    }

    private static void shape(String pattern, Function<Matcher, Stream<Span>> meaning) {
        SHAPES.add(new Shape(Pattern.compile(pattern), meaning));
    }

    private static Stream<Span> day(String year, String month, String day) {
        return Stream.of(
                Span.of(
                        LocalDate.of(
                                        Integer.parseInt(year),
                                        Integer.parseInt(month),
                                        Integer.parseInt(day))
                                .toString()));
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

    private static Stream<Span> partOfMonth(String year, String month, int[] days) {
        YearMonth of = yearMonth(year, month);
        return Stream.of(
                new Span(
                        of + "~",
                        of.atDay(days[0]),
                        of.atDay(Math.min(days[1], of.lengthOfMonth()))));
    }

    private static int[] third(String name) {
        return Objects.requireNonNull(THIRDS.get(name));
    }

    /// Somewhere within these months.
    private static Stream<Span> months(String year, int first, int last) {
        int number = Integer.parseInt(year);
        return Stream.of(
                new Span(
                        year + "~",
                        LocalDate.of(number, first, 1),
                        YearMonth.of(number, last).atEndOfMonth()));
    }

    /// Exactly these months.
    private static Stream<Span> whole(Matcher matcher, int first, int last) {
        int year = Integer.parseInt(year(matcher));
        return Stream.of(Span.of(YearMonth.of(year, first) + "/" + YearMonth.of(year, last)));
    }

    private static String month(Matcher matcher, int group) {
        return String.valueOf(Months.number(matcher.group(group)));
    }

    /// The year, wherever the shape has it.
    private static String year(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String found = matcher.group(group);
            if (found != null && found.matches(Y)) {
                return found;
            }
        }
        throw new IllegalStateException("a shape of years without a year: " + matcher.pattern());
    }
}
