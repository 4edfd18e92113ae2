package org.chipgraph.kernel.list;

import org.chipgraph.kernel.problem.ValidationProblem;
import org.jspecify.annotations.Nullable;

/// The Relay arguments of a connection, checked: either the `size` elements after a cursor, or before one.
public record PageRequest(int size, boolean backward, @Nullable String cursor) {

    public static final int DEFAULT_SIZE = 20;
    public static final int MAX_SIZE = 100;

    /// @throws ValidationProblem when sizes are out of range or directions are mixed
    public static PageRequest of(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before) {
        if ((first != null || after != null) && (last != null || before != null)) {
            throw new ValidationProblem(
                    first == null ? "after" : "first",
                    "give either first and after, or last and before, not both");
        }
        boolean backward = last != null || before != null;
        String argument = backward ? "last" : "first";
        Integer asked = backward ? last : first;
        int size = asked == null ? DEFAULT_SIZE : asked;
        if (size < 0 || size > MAX_SIZE) {
            throw new ValidationProblem(
                    argument,
                    size + " is out of range; at most " + MAX_SIZE + " elements are given at once");
        }
        return new PageRequest(size, backward, backward ? before : after);
    }
}
