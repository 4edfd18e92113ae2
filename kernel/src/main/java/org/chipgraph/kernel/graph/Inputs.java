package org.chipgraph.kernel.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import org.chipgraph.kernel.document.Documents;

/// Reads a mutation's `input` as a document, as the client sent it: an absent key is absent, a null is null.
/// The typed input class of the method serves the schema; it cannot tell the two apart.
public final class Inputs {

    private static final String INPUT = "input";
    private static final String EXPECTED_VERSION = "expectedVersion";

    private Inputs() {}

    /// The input of a creation, with its id.
    public static ObjectNode creation() {
        return Documents.verbatim(argument());
    }

    /// The input of a change, without what names the thing that is changed.
    public static ObjectNode changes() {
        ObjectNode changes = Documents.verbatim(argument());
        changes.remove(Documents.ID);
        changes.remove(EXPECTED_VERSION);
        return changes;
    }

    private static Map<String, Object> argument() {
        return Objects.requireNonNull(Batches.environment().getArgument(INPUT));
    }
}
