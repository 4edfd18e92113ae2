package org.chipgraph.kernel.document;

import java.util.List;

/// An import with faulty lines; nothing of it was stored.
public final class ImportProblem extends RuntimeException {

    private final List<ImportError> errors;

    public ImportProblem(List<ImportError> errors) {
        super(errors.size() + " faulty lines; nothing was stored");
        this.errors = List.copyOf(errors);
    }

    public List<ImportError> errors() {
        return errors;
    }
}
