package org.chipgraph.kernel.problem;

import io.smallrye.graphql.api.ErrorCode;
import java.util.List;
import java.util.Map;

/// Input that breaks a rule. Carries all faults of the input at once.
@ErrorCode("VALIDATION")
public final class ValidationProblem extends Problem {

    /// One broken rule.
    ///
    /// @param field its path; empty for the input as a whole
    /// @param message what is wrong and what would be right
    /// @param candidates values that may have been meant, in document form
    public record Fault(String field, String message, List<Object> candidates) {

        public Fault(String field, String message) {
            this(field, message, List.of());
        }
    }

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

    private static String text(List<Fault> faults) {
        return String.join(
                "; ",
                faults.stream()
                        .map(f ->
                                f.field().isEmpty() ? f.message() : f.field() + ": " + f.message())
                        .toList());
    }
}
