package org.chipgraph.kernel.problem;

import io.smallrye.graphql.api.ErrorCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Somebody else changed the record or claim first. Nothing was saved; every field whose stored value
/// differs from the caller's is listed.
@ErrorCode("CONFLICT")
public final class ConflictProblem extends Problem {

    /// A field in three states, all in document form.
    ///
    /// @param base the value of the version that the caller started from
    /// @param theirs the stored value
    /// @param yours the caller's value
    /// @param changedBy who changed the field since; null when nobody did
    public record Difference(
            String field,
            @Nullable Object base,
            @Nullable Object theirs,
            @Nullable Object yours,
            @Nullable String changedBy,
            @Nullable Instant changedAt) {}

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
