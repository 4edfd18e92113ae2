package org.chipgraph.kernel.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.jspecify.annotations.Nullable;

/// The two forms of a file of documents.
public enum Format {
    NDJSON,
    CSV;

    /// @param type of documents that do not name theirs
    /// @throws ValidationProblem for a type that the service does not own, or a file that does not begin as UTF-8
    public DocumentReader reader(InputStream bytes, DocumentTypes types, @Nullable String type)
            throws IOException {
        if (type != null) {
            types.named("type", type);
        }
        return switch (this) {
            case NDJSON -> new NdjsonReader(Utf8.open(bytes), type);
            case CSV -> new CsvReader(Utf8.open(bytes), types, type);
        };
    }

    DocumentWriter writer(OutputStream bytes, Class<? extends Stored> type) throws IOException {
        return switch (this) {
            case NDJSON -> new NdjsonWriter(bytes);
            case CSV -> new CsvWriter(bytes, type);
        };
    }
}
