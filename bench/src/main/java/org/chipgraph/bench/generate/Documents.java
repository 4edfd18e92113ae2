package org.chipgraph.bench.generate;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// What is particular to the documents of one service.
interface Documents {

    /// Adds the type's own fields to a record; its rank tells it from others of its type.
    void addToRecord(DocumentType type, Dice dice, ObjectNode document, int rank);

    /// Adds the type's own fields to a claim.
    void addToClaim(DocumentType type, Dice dice, ObjectNode claim);
}
