package org.chipgraph.bench.generate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// Writes documents as lines.
final class LineWriter implements AutoCloseable {

    private static final ObjectWriter LINES =
            new ObjectMapper().writer().withRootValueSeparator("\n");

    private final SequenceWriter lines;
    private long count;

    LineWriter(OutputStream out) throws IOException {
        this.lines = LINES.writeValues(out);
    }

    void write(ObjectNode document) {
        try {
            lines.write(document);
            count++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long count() {
        return count;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
