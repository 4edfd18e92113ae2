package org.chipgraph.kernel.written;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a day with its weekday, if it is one: "Thursday, July 31, 2025", "2025年7月31日（周四）".
final class Weekday {

    private static final String NAME =
            "(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs?|rsday|urday)?\\.?";
    private static final Pattern BEFORE = Pattern.compile(NAME + " (.+)");
    private static final Pattern AFTER = Pattern.compile("(.+?) ?\\(?" + NAME + "\\)?");
    private static final Pattern CHINESE =
            Pattern.compile("(.+[日号])\\(?(?:周|星期|礼拜)([一二三四五六日天])\\)?");
    private static final String CHINESE_DAYS = "一二三四五六日";

    private Weekday() {}

    static List<Span> read(String text) {
        Matcher matcher = BEFORE.matcher(text);
        if (matcher.matches()) {
            return on(matcher.group(1), matcher.group(2));
        }
        if (matcher.usePattern(AFTER).matches()) {
            return on(matcher.group(2), matcher.group(1));
        }
        if (matcher.usePattern(CHINESE).matches()) {
            int day = CHINESE_DAYS.indexOf(matcher.group(2).replace('天', '日'));
            return on(name(DayOfWeek.of(day + 1)), matcher.group(1));
        }
        return List.of();
    }

    private static List<Span> on(String weekday, String day) {
        return SpanText.read(day).stream()
                .filter(span -> span.first().equals(span.last()))
                .filter(span -> name(span.first().getDayOfWeek()).equals(weekday))
                .toList();
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }
}
