package org.chipgraph.kernel.written;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads two stretches of time that belong together: from one to the other, or one of both. Each may leave
/// out what the other says: "July 15–31, 2025", "2025年4月至7月".
final class DateRange {

    private static final Pattern OPENING = Pattern.compile("^(?:from|between|介于|从|自|在) ?");
    private static final Pattern CLOSING = Pattern.compile("(?:之间|期间|间)$");
    private static final Pattern BETWEEN = Pattern.compile("^(?:between|介于|在).*");
    private static final Pattern SEPARATOR =
            Pattern.compile(" ?(?: to | until | through | and | & |-to-|–|—|~|-|至|到|和|与|、) ?");
    private static final Pattern AND = Pattern.compile(" and | & |和|与|、");
    private static final Pattern ALTERNATIVE = Pattern.compile(" or |或者|或");
    private static final Pattern NAMES_A_MONTH = Pattern.compile(Months.PATTERN + "|\\d月|q\\d");
    private static final Pattern YEAR_AT_END = Pattern.compile(".*?((?:19|20)\\d{2})");
    private static final Pattern MONTH_AND_YEAR_AT_END =
            Pattern.compile("\\d{1,2} (" + Months.PATTERN + " (?:19|20)\\d{2})");
    private static final Pattern MONTH_AT_START =
            Pattern.compile("(" + Months.PATTERN + ") \\d{1,2}");
    private static final Pattern PART = Pattern.compile("(?:early|mid|late)[ -](.+)");
    private static final Pattern CHINESE_YEAR_AND_NUMBER =
            Pattern.compile("(?:19|20)\\d{2}年\\d{1,2}");
    private static final Pattern CHINESE_YEAR = Pattern.compile("((?:19|20)\\d{2}年).*");
    private static final Pattern CHINESE_MONTH = Pattern.compile("((?:19|20)\\d{2}年\\d{1,2}月).*");

    private DateRange() {}

    /// @return what the text can mean; empty when it names no two stretches of time
    static List<Span> read(String text) {
        List<Span> found = new ArrayList<>();
        Matcher alternative = ALTERNATIVE.matcher(text);
        while (alternative.find()) {
            for (Span[] pair : pairs(text, alternative)) {
                found.addAll(either(pair[0], pair[1]));
            }
        }
        String inner = CLOSING.matcher(OPENING.matcher(text).replaceFirst("")).replaceFirst("");
        boolean between = BETWEEN.matcher(text).matches();
        Matcher separator = SEPARATOR.matcher(inner);
        while (separator.find()) {
            boolean and = !between && AND.matcher(separator.group()).matches();
            for (Span[] pair : pairs(inner, separator)) {
                if (and ? adjoin(pair[0], pair[1]) : inOrder(pair[0], pair[1])) {
                    found.add(interval(pair[0], pair[1]));
                }
            }
        }
        return found;
    }

    /// "2024 and 2025" are two years in a row; "2023 and 2025" leave out what is between them.
    private static boolean adjoin(Span from, Span to) {
        return to.first().equals(from.last().plusDays(1));
    }

    private static boolean inOrder(Span from, Span to) {
        return !to.first().isBefore(from.first()) && !to.last().isBefore(from.last());
    }

    /// One of both; EDTF has no form for one of two intervals, which leaves each a candidate.
    private static List<Span> either(Span one, Span other) {
        if (one.severalDates() || other.severalDates()) {
            return List.of(one, other);
        }
        boolean narrowed = one.earliest() != null || other.earliest() != null;
        boolean inOrder = one.first().isBefore(other.first());
        Span first = inOrder ? one : other;
        Span last = inOrder ? other : one;
        return List.of(
                new Span(
                        "[" + one.edtf() + "," + other.edtf() + "]",
                        narrowed ? first.first() : null,
                        narrowed ? last.last() : null));
    }

    private static Span interval(Span from, Span to) {
        boolean narrowed = from.earliest() != null || to.latest() != null;
        String begin = from.severalDates() ? from.first().toString() : from.edtf();
        String end = to.severalDates() ? to.last().toString() : to.edtf();
        return new Span(
                begin + "/" + end, narrowed ? from.first() : null, narrowed ? to.last() : null);
    }

    private static List<Span[]> pairs(String text, Matcher separator) {
        String left = text.substring(0, separator.start()).strip();
        String right = text.substring(separator.end()).strip();
        List<Span[]> pairs = new ArrayList<>();
        for (Span first : SpanText.read(completedLeft(left, right))) {
            for (Span second : SpanText.read(completedRight(left, right))) {
                pairs.add(new Span[] {first, second});
            }
        }
        return pairs;
    }

    private static String completedLeft(String left, String right) {
        Matcher part = PART.matcher(right);
        if (left.matches("early|mid|late") && part.matches()) {
            return left + " " + part.group(1);
        }
        if (CHINESE_YEAR_AND_NUMBER.matcher(left).matches() && right.matches("\\d{1,2}月.*")) {
            return left + "月";
        }
        Matcher monthAndYear = MONTH_AND_YEAR_AT_END.matcher(right);
        if (left.matches("\\d{1,2}") && monthAndYear.matches()) {
            return left + " " + monthAndYear.group(1);
        }
        Matcher year = YEAR_AT_END.matcher(right);
        return NAMES_A_MONTH.matcher(left).find() && SpanText.read(left).isEmpty() && year.matches()
                ? left + " " + year.group(1)
                : left;
    }

    private static String completedRight(String left, String right) {
        Matcher month = MONTH_AT_START.matcher(left);
        if (month.matches() && right.matches("\\d{1,2} \\d{4}")) {
            return month.group(1) + " " + right;
        }
        Matcher chineseMonth = CHINESE_MONTH.matcher(left);
        if (chineseMonth.matches() && right.matches("\\d{1,2}[日号]|[上中下]旬|[初末底]")) {
            return chineseMonth.group(1) + right;
        }
        Matcher chineseYear = CHINESE_YEAR.matcher(left);
        return chineseYear.matches() && right.matches("\\d{1,2}月.*|[上下]半年|第?\\d季度?|年[底末]")
                ? chineseYear.group(1) + right
                : right;
    }
}
