package org.chipgraph.kernel.written;

import java.util.List;
import java.util.function.Function;

/// What a text was understood as. Guessing is not reading: a text that can mean two things is unclear, and
/// the candidates say what a writer could have meant.
public sealed interface Reading<T> {

    /// The text means exactly this.
    record Understood<T>(T value) implements Reading<T> {}

    /// The text means nothing that can be told, or one of several values.
    ///
    /// @param reason what is missing or doubtful, and what would be right
    /// @param candidates what it could mean; may be empty
    record Unclear<T>(String reason, List<T> candidates) implements Reading<T> {}

    /// One candidate is what the text means; several, or none, leave it unclear.
    static <T> Reading<T> of(List<T> candidates, String reason) {
        List<T> distinct = candidates.stream().distinct().toList();
        return distinct.size() == 1
                ? new Understood<>(distinct.getFirst())
                : new Unclear<>(reason, distinct);
    }

    default <R> Reading<R> map(Function<T, R> function) {
        return switch (this) {
            case Understood<T>(T value) -> new Understood<>(function.apply(value));
            case Unclear<T>(String reason, List<T> candidates) ->
                    new Unclear<>(reason, candidates.stream().map(function).toList());
        };
    }
}
