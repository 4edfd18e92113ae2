package org.chipgraph.kernel.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/// Writes documents to a file one after the other.
interface DocumentWriter {

    void write(ObjectNode document) throws IOException;

    /// Writes what is still held back; the stream stays open.
    void flush() throws IOException;
}
