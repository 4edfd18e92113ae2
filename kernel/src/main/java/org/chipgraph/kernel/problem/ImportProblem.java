package org.chipgraph.kernel.problem;

import io.smallrye.graphql.api.ErrorCode;
import java.util.List;
import java.util.Map;

/// An import with faulty lines; nothing of it was stored.
@ErrorCode("VALIDATION")
public final class ImportProblem extends Problem {

    private final List<ImportError> errors;

    public ImportProblem(List<ImportError> errors) {
        super(
                org.chipgraph.kernel.problem.ErrorCode.VALIDATION,
                errors.size() + " errors; nothing was stored");
        this.errors = List.copyOf(errors);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("errors", errors);
    }
}
