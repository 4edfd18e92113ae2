package org.chipgraph.kernel.written;

import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One way to write a stretch of time, and what it means.
record SpanShape(Pattern pattern, Function<Matcher, Stream<Span>> meaning) {

    static final String YEAR = "((?:19|20)\\d{2})";

    static SpanShape of(String pattern, Function<Matcher, Stream<Span>> meaning) {
        return new SpanShape(Pattern.compile(pattern), meaning);
    }

    List<Span> read(String text) {
        Matcher matcher = pattern.matcher(text);
        try {
            return matcher.matches() ? meaning.apply(matcher).toList() : List.of();
        } catch (DateTimeException e) {
            // 31 June is no day; another shape may still fit.
            return List.of();
        }
    }

    /// The year, whichever group of the shape has it.
    static String year(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String found = matcher.group(group);
            if (found != null && found.matches(YEAR)) {
                return found;
            }
        }
        throw new IllegalStateException("a shape without a year: " + matcher.pattern());
    }
}
