package org.chipgraph.gateway.execute.slots;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.chipgraph.gateway.operation.When;

/// Numbers the distinct conditions of a plan, so that a request evaluates each of them once.
public final class Conditions {

    private final List<When> numbered = new ArrayList<>();

    /// The number of a condition; equal conditions share one.
    public int number(When when) {
        int known = numbered.indexOf(when);
        if (known >= 0) {
            return known;
        }
        numbered.add(when);
        return numbered.size() - 1;
    }

    /// Which conditions hold for one request, by number.
    public boolean[] evaluate(Predicate<String> isTrue) {
        boolean[] holds = new boolean[numbered.size()];
        for (int i = 0; i < holds.length; i++) {
            holds[i] = numbered.get(i).holds(isTrue);
        }
        return holds;
    }
}
