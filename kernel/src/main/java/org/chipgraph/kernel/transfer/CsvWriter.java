package org.chipgraph.kernel.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.chipgraph.kernel.document.Stored;

/// A header and one row per document, all of one type; [CsvColumns] says what the columns mean.
final class CsvWriter implements DocumentWriter {

    private final CsvGenerator generator;
    private final CsvColumns columns;

    CsvWriter(OutputStream bytes, Class<? extends Stored> type) throws IOException {
        this.generator = Csv.generator(bytes);
        this.columns = CsvColumns.of(type);
        row(columns.names().toArray(String[]::new));
    }

    @Override
    public void write(ObjectNode document) throws IOException {
        row(columns.write(document));
    }

    @Override
    public void flush() throws IOException {
        generator.flush();
    }

    private void row(String[] cells) throws IOException {
        generator.writeStartArray();
        for (String cell : cells) {
            generator.writeString(cell);
        }
        generator.writeEndArray();
    }
}
