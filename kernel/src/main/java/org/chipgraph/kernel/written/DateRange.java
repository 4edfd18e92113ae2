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
    private static final Pattern SEPARATOR =
            Pattern.compile(" ?(?: to | until | through | and |–|—|~|-|至|到|和|与) ?");
    private static final Pattern ALTERNATIVE = Pattern.compile(" or |或者|或");
    private static final Pattern NAMES_A_MONTH = Pattern.compile(Months.PATTERN + "|\\d月|q\\d");
    private static final Pattern YEAR_AT_END = Pattern.compile(".*?((?:19|20)\\d{2})");
    private static final Pattern MONTH_AND_YEAR_AT_END =
            Pattern.compile("\\d{1,2} (" + Months.PATTERN + " (?:19|20)\\d{2})");
    private static final Pattern MONTH_AT_START =
            Pattern.compile("(" + Months.PATTERN + ") \\d{1,2}");
    private static final Pattern CHINESE_YEAR = Pattern.compile("((?:19|20)\\d{2}年).*");
    private static final Pattern CHINESE_MONTH = Pattern.compile("((?:19|20)\\d{2}年\\d{1,2}月).*");

    private DateRange() {}

    /// @return what the text can mean; empty when it names no two stretches of time
    static List<Span> read(String text) {
        List<Span> found = new ArrayList<>();
        Matcher alternative = ALTERNATIVE.matcher(text);
        while (alternative.find()) {
            for (Span[] pair : pairs(text, alternative)) {
                found.add(Span.of("[" + pair[0].edtf() + "," + pair[1].edtf() + "]"));
            }
        }
        String inner = CLOSING.matcher(OPENING.matcher(text).replaceFirst("")).replaceFirst("");
        Matcher separator = SEPARATOR.matcher(inner);
        while (separator.find()) {
            for (Span[] pair : pairs(inner, separator)) {
                if (!pair[1].last().isBefore(pair[0].first())) {
                    found.add(interval(pair[0], pair[1]));
                }
            }
        }
        return found;
    }

    private static Span interval(Span from, Span to) {
        boolean narrowed = from.earliest() != null || to.latest() != null;
        String begin = from.edtf().contains("/") ? from.first().toString() : from.edtf();
        String end = to.edtf().contains("/") ? to.last().toString() : to.edtf();
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
