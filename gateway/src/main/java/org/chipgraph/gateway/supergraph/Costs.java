package org.chipgraph.gateway.supergraph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the supergraph says of the cost of its elements (`@cost`, `@listSize`).
///
/// Shape: `weights` is keyed by the element: `Type`, `Type.field`, `Type.field(argument:)`, or
/// `Input.field`. `lists` is keyed by `Type.field`.
public record Costs(Map<String, Integer> weights, Map<String, ListSize> lists) {

    /// How many items a list field is expected to give.
    ///
    /// Shape: `slicingArguments` hold the figure, paths into input objects with dots; where none is
    /// given `assumedSize` counts. With `sizedFields` the figure is that of those fields below.
    public record ListSize(
            Optional<Integer> assumedSize,
            List<String> slicingArguments,
            List<String> sizedFields,
            boolean requireOneSlicingArgument) {
        public ListSize {
            slicingArguments = List.copyOf(slicingArguments);
            sizedFields = List.copyOf(sizedFields);
        }
    }

    public Costs {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
    }

    public static String field(String type, String field) {
        return type + "." + field;
    }

    public static String argument(String type, String field, String argument) {
        return "%s.%s(%s:)".formatted(type, field, argument);
    }

    public int weight(String element, int otherwise) {
        return weights.getOrDefault(element, otherwise);
    }

    public Optional<ListSize> list(String type, String field) {
        return Optional.ofNullable(lists.get(field(type, field)));
    }
}
