package org.chipgraph.kernel.reference;

import java.util.List;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;

/// Ends the transaction of a write whose references have to be asked of other services first. [OwnersInterceptor]
/// asks, then lets the write begin anew.
final class UnaskedReferences extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Reference> references;
    private final transient List<Fault> faults;

    /// @param faults what else is wrong with the write
    UnaskedReferences(List<Reference> references, List<Fault> faults) {
        super("not asked yet: " + references, null, false, false);
        this.references = List.copyOf(references);
        this.faults = List.copyOf(faults);
    }

    List<Reference> references() {
        return references;
    }

    List<Fault> faults() {
        return faults;
    }
}
