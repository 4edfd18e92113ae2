package org.chipgraph.kernel.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads an EDTF expression (ISO 8601-2; level 0 and 1, and level 2 "one of a set") into day bounds.
///
/// Shapes: `2025-07-31`, `2025-04`, `2024`, `2023-12~` (also `?` and `%`), `2025-04/2025-07`, `2025-04/..`,
/// `../2025-07-31`, `[2024,2025-03]`. A qualifier does not widen the bounds. A null bound is open.
record Edtf(@Nullable LocalDate earliest, @Nullable LocalDate latest, DatePrecision precision) {

    static final String SHAPES =
            "an EDTF date such as 2025-07-31, 2025-04, 2024, 2023-12~, 2025-04/2025-07, 2025-04/.. or [2024,2025]";

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?[~?%]?");
    private static final String OPEN_END = "..";
    private static final int MAX_LENGTH = 200;

    /// @throws IllegalArgumentException when the text is no EDTF expression, saying why
    static Edtf parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a date of " + text.length() + " characters is too long; expected " + SHAPES);
        }
        if (text.startsWith("[") && text.endsWith("]")) {
            return set(text);
        }
        int slash = text.indexOf('/');
        return slash < 0
                ? date(text)
                : interval(text.substring(0, slash), text.substring(slash + 1));
    }

    private static Edtf interval(String from, String to) {
        boolean openFrom = from.equals(OPEN_END) || from.isEmpty();
        boolean openTo = to.equals(OPEN_END) || to.isEmpty();
        if (openFrom && openTo) {
            throw new IllegalArgumentException("both ends are open; expected " + SHAPES);
        }
        LocalDate earliest = openFrom ? null : date(from).earliest();
        LocalDate latest = openTo ? null : date(to).latest();
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "'"
                            + from
                            + "/"
                            + to
                            + "' ends before it begins; expected the earlier date first");
        }
        return new Edtf(
                earliest, latest, openFrom || openTo ? DatePrecision.OPEN : DatePrecision.INTERVAL);
    }

    private static Edtf set(String text) {
        List<LocalDate> earliest = new ArrayList<>();
        List<LocalDate> latest = new ArrayList<>();
        for (String member : text.substring(1, text.length() - 1).split(",", -1)) {
            Edtf date = date(member.strip());
            earliest.add(date.earliest());
            latest.add(date.latest());
        }
        earliest.sort(null);
        latest.sort(null);
        return new Edtf(earliest.getFirst(), latest.getLast(), DatePrecision.SET);
    }

    private static Edtf date(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not " + SHAPES);
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            if (year == 0) {
                throw new DateTimeException("Days begin with the year 0001");
            }
            if (matcher.group(2) == null) {
                return new Edtf(
                        LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
            if (matcher.group(3) == null) {
                return new Edtf(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
            }
            LocalDate day = month.atDay(Integer.parseInt(matcher.group(3)));
            return new Edtf(day, day, DatePrecision.DAY);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no day of the calendar", e);
        }
    }
}
