package org.chipgraph.gateway.operation;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/// How many nodes an operation may bring back, by the page sizes it asks for.
///
/// Pages within pages multiply; pages beside each other add up. A field without a page size counts
/// as one; a page size may be a variable, so the figure depends on a request's variables.
public final class PageSizes {

    private static final Set<String> PAGE_SIZE_ARGUMENTS = Set.of("first", "last");

    private PageSizes() {}

    /// `variable` gives the integer value of a coerced variable, if it has one. Errors: a problem
    /// when more than `limits.nodes()` nodes could come.
    public static Optional<RequestProblem> check(
            NormalizedOperation operation, Limits limits, Function<String, OptionalLong> variable) {
        long nodes = nodes(operation.root(), 1, variable);
        return nodes > limits.nodes()
                ? Optional.of(new RequestProblem.TooBroad(nodes, limits.nodes()))
                : Optional.empty();
    }

    /// The nodes below a place that itself stands for `above` nodes; zero without pages below.
    private static long nodes(
            Selections selections, long above, Function<String, OptionalLong> variable) {
        long total = 0;
        for (SelectedField field : selections.fields()) {
            OptionalLong size = pageSize(field, variable);
            long here = size.isPresent() ? saturatedProduct(above, size.getAsLong()) : above;
            long below = nodes(field.children(), here, variable);
            long counted = below == 0 && size.isPresent() ? here : below;
            total = total > Long.MAX_VALUE - counted ? Long.MAX_VALUE : total + counted;
        }
        return total;
    }

    private static OptionalLong pageSize(
            SelectedField field, Function<String, OptionalLong> variable) {
        OptionalLong size = OptionalLong.empty();
        for (SelectedField.Argument argument : field.arguments()) {
            if (PAGE_SIZE_ARGUMENTS.contains(argument.name())) {
                OptionalLong given =
                        argument.value().startsWith("$")
                                ? variable.apply(argument.value().substring(1))
                                : literal(argument.value());
                if (given.isPresent()) {
                    size =
                            OptionalLong.of(
                                    Math.max(size.orElse(0), Math.max(0, given.getAsLong())));
                }
            }
        }
        return size;
    }

    private static OptionalLong literal(String value) {
        try {
            return OptionalLong.of(Long.parseLong(value));
        } catch (NumberFormatException notAnInteger) {
            return OptionalLong.empty();
        }
    }

    private static long saturatedProduct(long a, long b) {
        return Math.multiplyHigh(a, b) != 0 || a * b < 0 ? Long.MAX_VALUE : a * b;
    }
}
