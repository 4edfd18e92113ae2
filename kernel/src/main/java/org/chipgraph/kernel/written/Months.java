package org.chipgraph.kernel.written;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The months' English names and their usual short forms.
final class Months {

    /// Matches a name in lower case, with or without a full stop.
    static final String PATTERN =
            "(?:%s|sept)\\.?"
                    .formatted(
                            Stream.of(TextStyle.FULL, TextStyle.SHORT)
                                    .flatMap(style ->
                                            Stream.of(Month.values())
                                                    .map(month ->
                                                            month.getDisplayName(
                                                                            style, Locale.ENGLISH)
                                                                    .toLowerCase(Locale.ROOT)))
                                    .collect(Collectors.joining("|")));

    private static final int SHORT_NAME = 3;

    private Months() {}

    /// @param name as [#PATTERN] matched it
    static int number(String name) {
        String start = name.substring(0, SHORT_NAME);
        return Stream.of(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(start))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
