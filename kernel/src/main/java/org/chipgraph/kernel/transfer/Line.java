package org.chipgraph.kernel.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.value.RecordRef;

/// A document of an imported file and what was read from it.
///
/// @param number of the line in the file, counted from 1
record Line(int number, Class<? extends Stored> type, ObjectNode document, Stored read) {

    /// @throws ValidationProblem for an unknown type or a faulty document
    static Line of(int number, ObjectNode document, DocumentTypes types) {
        Class<? extends Stored> type = types.named(document.path(Documents.TYPE).textValue());
        return new Line(number, type, document, Documents.read(type, document));
    }

    String id() {
        return read.id();
    }

    RecordRef key() {
        return new RecordRef(type.getSimpleName(), read.id());
    }

    boolean isVersioned() {
        return document.has(Documents.VERSION);
    }

    /// What was read, as a first version: an export names versions; in another database they count anew.
    Stored asNew() {
        return read.version() == 0
                ? read
                : Documents.read(type, document.without(Documents.VERSION));
    }
}
