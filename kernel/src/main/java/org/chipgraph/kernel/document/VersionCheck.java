package org.chipgraph.kernel.document;

import java.util.Collection;
import java.util.List;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;

/// Finds stored versions of one thing that cannot stand side by side. Only claims have versions.
public interface VersionCheck {

    /// Two versions, and what is wrong with the later one.
    record Clash(Stored earlier, Stored later, Fault fault) {}

    /// The clashes among the stored versions of the things.
    ///
    /// @param things as [Stored#versionOf] names them
    List<Clash> clashes(Collection<String> things);
}
