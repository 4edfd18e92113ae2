package org.chipgraph.kernel.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.chipgraph.kernel.document.Documents;

/// One JSON object per line.
final class NdjsonWriter implements DocumentWriter {

    private final OutputStream bytes;

    NdjsonWriter(OutputStream bytes) {
        this.bytes = new BufferedOutputStream(bytes);
    }

    @Override
    public void write(ObjectNode document) throws IOException {
        bytes.write(Documents.JSON.writeValueAsBytes(document));
        bytes.write('\n');
    }

    @Override
    public void flush() throws IOException {
        bytes.flush();
    }
}
