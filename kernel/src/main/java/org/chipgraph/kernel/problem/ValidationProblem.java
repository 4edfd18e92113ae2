package org.chipgraph.kernel.problem;

import io.smallrye.graphql.api.ErrorCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Input that breaks a rule. Carries all faults of the input at once.
@ErrorCode("VALIDATION")
public final class ValidationProblem extends Problem {

    /// One broken rule.
    ///
    /// @param field its path; empty for the input as a whole
    /// @param message what is wrong and what would be right
    /// @param candidates values that may have been meant, in document form
    public record Fault(String field, String message, List<Object> candidates) {

        /// Messages repeat values, and a value may have megabytes.
        private static final int MAX_LENGTH = 1_000;

        public Fault {
            if (message.length() > MAX_LENGTH) {
                int end = Character.isHighSurrogate(message.charAt(MAX_LENGTH - 1)) ? 1 : 0;
                message = message.substring(0, MAX_LENGTH - end) + "…";
            }
        }

        public Fault(String field, String message) {
            this(field, message, List.of());
        }
    }

    /// What is wrong with a text in which PostgreSQL can look nothing up.
    public static final String HOLDS_NUL = "a text must not hold the character U+0000";

    /// SQLSTATE of U+0000 in a text and in JSON.
    private static final List<String> UNSTORABLE = List.of("22021", "22P05");

    private final List<Fault> faults;

    public ValidationProblem(List<Fault> faults) {
        super(org.chipgraph.kernel.problem.ErrorCode.VALIDATION, text(faults));
        this.faults = List.copyOf(faults);
    }

    public ValidationProblem(String field, String message) {
        this(List.of(new Fault(field, message)));
    }

    /// @throws ValidationProblem with all faults, when there are any
    public static void throwIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new ValidationProblem(faults);
        }
    }

    public List<Fault> faults() {
        return faults;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("faults", faults);
    }

    /// Null when the cause has nothing to do with a text in which nothing can be looked up.
    static @Nullable ValidationProblem of(Throwable fault) {
        return SqlErrors.behind(fault)
                        .anyMatch(sql -> UNSTORABLE.contains(String.valueOf(sql.getSQLState())))
                ? new ValidationProblem("", HOLDS_NUL)
                : null;
    }

    private static String text(List<Fault> faults) {
        return String.join(
                "; ",
                faults.stream()
                        .map(f ->
                                f.field().isEmpty() ? f.message() : f.field() + ": " + f.message())
                        .toList());
    }
}
