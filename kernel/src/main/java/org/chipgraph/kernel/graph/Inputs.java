package org.chipgraph.kernel.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import org.chipgraph.kernel.document.Documents;
import org.jspecify.annotations.Nullable;

/// Reads a mutation's `input` as a document, as the client sent it: an absent key is absent, a null is null.
/// The typed input class of the method serves the schema; it cannot tell the two apart.
public final class Inputs {

    private static final String INPUT = "input";
    private static final String EXPECTED_VERSION = "expectedVersion";
    private static final String COMMENT = "comment";

    private Inputs() {}

    /// The input of a creation, with its id.
    public static ObjectNode creation() {
        ObjectNode document = Documents.verbatim(argument());
        document.remove(COMMENT);
        return document;
    }

    /// The input of a change, without what names the thing that is changed.
    public static ObjectNode changes() {
        ObjectNode changes = creation();
        changes.remove(Documents.ID);
        changes.remove(EXPECTED_VERSION);
        return changes;
    }

    /// Id of the thing that is changed.
    public static String id() {
        return String.valueOf(argument().get(Documents.ID));
    }

    public static int expectedVersion() {
        return ((Number) Objects.requireNonNull(argument().get(EXPECTED_VERSION))).intValue();
    }

    /// Why the change is made; null where it is not said.
    public static @Nullable String comment() {
        return (String) argument().get(COMMENT);
    }

    private static Map<String, Object> argument() {
        return Objects.requireNonNull(Batches.environment().getArgument(INPUT));
    }
}
