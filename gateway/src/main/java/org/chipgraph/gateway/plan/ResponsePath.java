package org.chipgraph.gateway.plan;

import java.util.ArrayList;
import java.util.List;

/// The way from the root object to the objects that a fetch works on.
public record ResponsePath(List<Step> steps) {

    public static final ResponsePath ROOT = new ResponsePath(List.of());

    /// One step; null and absent values end the walk silently.
    public sealed interface Step {
        /// Into the value of slot `slot`; `key` is that slot's key, for printing.
        record Enter(int slot, String key) implements Step {}

        /// Into each item of a list (once per list level).
        record Each() implements Step {}

        /// Only objects whose runtime type is one of `types`.
        record Only(List<String> types) implements Step {
            public Only {
                types = List.copyOf(types);
            }
        }
    }

    public ResponsePath {
        steps = List.copyOf(steps);
    }

    public ResponsePath then(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new ResponsePath(longer);
    }

    /// The part of the way between two of its objects: each counted by the fields that lead to it.
    public ResponsePath part(int from, int to) {
        return new ResponsePath(steps.subList(position(from), position(to)));
    }

    /// How many steps lead to the object below that many fields; all of them to the last one.
    private int position(int fields) {
        int entered = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step.Enter && entered++ == fields) {
                return i;
            }
        }
        return steps.size();
    }

    /// Printed as `events.@.party|[Organization]`.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            switch (step) {
                case Step.Enter(int _, String key) ->
                        text.append(text.isEmpty() ? "" : ".").append(key);
                case Step.Each() -> text.append(".@");
                case Step.Only(List<String> types) ->
                        text.append("|[").append(String.join("|", types)).append(']');
            }
        }
        return text.toString();
    }
}
