package org.chipgraph.kernel.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.jspecify.annotations.Nullable;

/// Writes what is stored in the form that [Import] takes, as it was at one moment.
@ApplicationScoped
public class Export {

    private final StoredRows rows;
    private final DocumentTypes types;

    Export(StoredRows rows, DocumentTypes types) {
        this.rows = rows;
        this.types = types;
    }

    /// What a request asks for.
    ///
    /// @param type null = all types of the service
    /// @throws ValidationProblem for a type that the service does not own, or CSV of more than one type
    public Selection selection(Format format, @Nullable String type) {
        if (format == Format.CSV || type != null) {
            return new Selection(format, List.of(types.named("type", type)));
        }
        return new Selection(format, types.all());
    }

    /// Some types in one form; of CSV exactly one type.
    public record Selection(Format format, Collection<Class<? extends Stored>> types) {}

    /// Cost: memory for some hundred documents.
    ///
    /// @throws IOException when the receiver is gone
    public void write(Selection selection, OutputStream bytes) throws IOException {
        DocumentWriter writer =
                selection.format().writer(bytes, selection.types().iterator().next());
        rows.forEach(selection.types(), stored -> writer.write(Documents.of(stored)));
        writer.flush();
    }
}
