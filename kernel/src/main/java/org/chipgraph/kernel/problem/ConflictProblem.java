package org.chipgraph.kernel.problem;

import io.smallrye.graphql.api.ErrorCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Somebody else changed the record or claim first. Nothing was saved; every field whose stored value
/// differs from the caller's is listed with both.
@ErrorCode("CONFLICT")
public final class ConflictProblem extends Problem {

    /// A field with the stored value (theirs) and the caller's (yours), both in document form.
    public record Difference(String field, @Nullable Object theirs, @Nullable Object yours) {}

    private final int currentVersion;
    private final List<Difference> differences;

    public ConflictProblem(String message, int currentVersion, List<Difference> differences) {
        super(org.chipgraph.kernel.problem.ErrorCode.CONFLICT, message);
        this.currentVersion = currentVersion;
        this.differences = List.copyOf(differences);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("currentVersion", currentVersion, "differences", differences);
    }
}
