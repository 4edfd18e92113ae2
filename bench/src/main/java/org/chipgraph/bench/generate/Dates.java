package org.chipgraph.bench.generate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// Days between 2018 and 2025, later ones likelier, and the ways in which sources give them.
final class Dates {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 10, 31);
    private static final long SPAN = ChronoUnit.DAYS.between(FIRST, LAST);

    private Dates() {}

    static LocalDate day(Dice dice) {
        return FIRST.plusDays((long) (SPAN * Math.sqrt(dice.random().nextDouble())));
    }

    /// A day soon after, never in the future.
    static LocalDate after(Dice dice, LocalDate day) {
        LocalDate later = day.plusDays(dice.between(1, dice.chance(0.8) ? 10 : 400));
        return later.isBefore(LAST) ? later : LAST.plusDays(dice.between(1, 30));
    }

    static ObjectNode exact(LocalDate day) {
        return Json.object().put("edtf", day.toString());
    }

    /// A date that begins on or before the day, as exact as sources are.
    static ObjectNode fuzzy(Dice dice, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        double form = dice.random().nextDouble();
        if (form < 0.60) {
            return exact(day);
        }
        ObjectNode date = Json.object();
        if (form < 0.76) {
            return date.put("edtf", month.toString());
        }
        if (form < 0.84) {
            return date.put("edtf", month + "~").put("text", "around " + month.getMonth());
        }
        if (form < 0.90) {
            return date.put("edtf", Integer.toString(month.getYear()));
        }
        if (form < 0.95) {
            return date.put("edtf", month + "/" + month.plusMonths(dice.between(1, 9)));
        }
        return form < 0.98
                ? date.put("edtf", "../" + day)
                : date.put("edtf", "[%d,%d]".formatted(month.getYear(), month.getYear() + 1));
    }

    /// A quarter of a fiscal year.
    static ObjectNode period(Dice dice) {
        LocalDate day = day(dice);
        int quarter = (day.getMonthValue() - 1) / 3;
        LocalDate from = LocalDate.of(day.getYear(), quarter * 3 + 1, 1);
        if (dice.chance(0.4)) {
            return Json.object()
                    .put("label", Integer.toString(day.getYear()))
                    .put("from", day.getYear() + "-01-01")
                    .put("to", day.getYear() + "-12-31");
        }
        return Json.object()
                .put("label", "Q" + (quarter + 1) + " FY" + day.getYear())
                .put("from", from.toString())
                .put("to", from.plusMonths(3).minusDays(1).toString());
    }
}
