package org.chipgraph.kernel.value;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// The rule for days: ISO 8601, of the years 0001 to 9999. Those before are not what they seem where they are stored
/// (the year 0000 is 1 BC), those after are not written with four digits.
public final class Day {

    private static final int LENGTH = 10;

    private Day() {}

    /// @throws DateTimeParseException for anything else
    public static LocalDate parse(String text) {
        if (text.length() != LENGTH || text.startsWith("0000")) {
            throw new DateTimeParseException("not of the years 0001 to 9999", text, 0);
        }
        return LocalDate.parse(text);
    }
}
