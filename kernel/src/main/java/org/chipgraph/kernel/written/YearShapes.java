package org.chipgraph.kernel.written;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Years, their parts (early 2025, H1 2025, 2025年三季度) and decades.
final class YearShapes {

    private static final String Y = SpanShape.YEAR;
    private static final int DECEMBER = 12;

    private YearShapes() {}

    static Stream<SpanShape> all() {
        return Stream.of(
                        Stream.of(
                                SpanShape.of(
                                        Y + "(?:年?(?:全年|年内|年度)|年)?",
                                        m -> Stream.of(Span.of(m.group(1)))),
                                SpanShape.of("((?:19|20)\\d)0(?:s|年代)", m -> decade(m.group(1))),
                                SpanShape.of("(?:上|20)世纪(\\d)0年代", m -> decade("19" + m.group(1)))),
                        parts(),
                        exactMonths(),
                        IntStream.rangeClosed(1, 4).boxed().flatMap(YearShapes::quarter),
                        Stream.of(
                                season("spring|春季?|春天", 3),
                                season("summer|夏季?|夏天", 6),
                                season("autumn|fall|秋季?|秋天", 9),
                                season("winter|冬季?|冬天", DECEMBER)))
                .flatMap(shapes -> shapes);
    }

    private static Stream<SpanShape> parts() {
        return Stream.of(
                SpanShape.of("early[ -]" + Y + "|" + Y + "年?早期", m -> within(m, 1, 3)),
                SpanShape.of("(?:mid|middle)[ -]" + Y + "|" + Y + "年年?中期?", m -> within(m, 5, 8)),
                SpanShape.of("late[ -]" + Y + "|" + Y + "年后期", m -> within(m, 10, DECEMBER)),
                SpanShape.of(
                        "(?:year[ -])?end[ -]" + Y + "|" + Y + " year-end|" + Y + "年?(?:年?[底末]|岁末)",
                        m -> Stream.of(Span.of(SpanShape.year(m) + "-12~"))),
                SpanShape.of(
                        "(?:beginning|start) " + Y + "|" + Y + "年?年?初",
                        m -> Stream.of(Span.of(SpanShape.year(m) + "-01~"))));
    }

    private static Stream<SpanShape> exactMonths() {
        return Stream.of(
                SpanShape.of(
                        "(?:h1|1h|(?:first|1) half) ?" + Y + "|" + Y + " ?h1|" + Y + "年?上半年",
                        m -> whole(m, 1, 6)),
                SpanShape.of(
                        "(?:h2|2h|(?:second|2) half) ?" + Y + "|" + Y + " ?h2|" + Y + "年?下半年",
                        m -> whole(m, 7, DECEMBER)),
                SpanShape.of(
                        "first (?:two quarters|six months) " + Y + "|" + Y + "年?前(?:[2两]个?季度|6个?月)",
                        m -> whole(m, 1, 6)),
                SpanShape.of(
                        "first (?:three quarters|nine months) " + Y + "|" + Y + "年?前(?:3个?季度|9个?月)",
                        m -> whole(m, 1, 9)));
    }

    private static Stream<SpanShape> quarter(int number) {
        String word = List.of("first", "second", "third", "fourth").get(number - 1);
        String shape =
                "(?:(?:q%1$s|%1$sq|%2$s quarter|%1$s quarter)[ /-]?%3$s|%3$s年?[ -]?q%1$s|%3$s年?第?%1$s季度?)"
                        .formatted(number, word, Y);
        int last = 3 * number;
        return Stream.of(
                SpanShape.of(shape, m -> whole(m, last - 2, last)),
                SpanShape.of(
                        "end " + shape + "|" + shape + "[末底]",
                        m -> Stream.of(Span.of(month(m, last) + "~"))));
    }

    /// A season is three months or, on the other half of the world, three others; one that begins in December is
    /// called after the year in which it begins or in which it ends.
    private static SpanShape season(String names, int firstMonth) {
        return SpanShape.of(
                "(?:%1$s) %2$s|%2$s年?(?:%1$s)".formatted(names, Y),
                m -> {
                    List<YearMonth> starts = new ArrayList<>();
                    for (int first : new int[] {firstMonth, (firstMonth + 5) % 12 + 1}) {
                        starts.add(month(m, first));
                        if (first == DECEMBER) {
                            starts.add(month(m, first).minusYears(1));
                        }
                    }
                    return starts.stream().map(start -> Span.of(start + "/" + start.plusMonths(2)));
                });
    }

    private static Stream<Span> decade(String start) {
        return Stream.of(Span.of(start + "0/" + start + "9"));
    }

    /// Somewhere within these months.
    private static Stream<Span> within(Matcher matcher, int first, int last) {
        LocalDate from = month(matcher, first).atDay(1);
        LocalDate to = month(matcher, last).atEndOfMonth();
        return Stream.of(new Span(from.getYear() + "~", from, to));
    }

    /// Exactly these months.
    private static Stream<Span> whole(Matcher matcher, int first, int last) {
        return Stream.of(Span.of(month(matcher, first) + "/" + month(matcher, last)));
    }

    private static YearMonth month(Matcher matcher, int month) {
        return YearMonth.of(Integer.parseInt(SpanShape.year(matcher)), month);
    }
}
