package org.chipgraph.gateway.plan;

import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decides for one request whether the label of a moving field (`@override`) is on.
///
/// `percent(n)` is on for n of 100 requests, drawn anew each time; any other label is on when it is
/// one of `labelsThatAreOn`. `percentage` draws a number from 0 (inclusive) to 100 (exclusive).
public record OverrideDecision(Set<String> labelsThatAreOn, DoubleSupplier percentage)
        implements Predicate<String> {

    private static final Pattern PERCENT =
            Pattern.compile("percent\\((\\d{1,3}(?:\\.\\d{1,8})?)\\)");

    public OverrideDecision {
        labelsThatAreOn = Set.copyOf(labelsThatAreOn);
    }

    @Override
    public boolean test(String label) {
        if (labelsThatAreOn.contains(label)) {
            return true;
        }
        Matcher percent = PERCENT.matcher(label);
        return percent.matches() && percentage.getAsDouble() < Double.parseDouble(percent.group(1));
    }
}
