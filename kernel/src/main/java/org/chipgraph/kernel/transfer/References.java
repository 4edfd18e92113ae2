package org.chipgraph.kernel.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.document.ReferenceCheck;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.kernel.reference.Reference;
import org.chipgraph.kernel.value.RecordRef;

/// What the records and claims of this service refer to, in all services; and which of such targets are here.
/// Asked of every service, the two find the references that lead nowhere.
@ApplicationScoped
public class References {

    /// A reference, with the record or claim that makes it.
    ///
    /// @param type of the record or claim
    /// @param id of the record or claim
    public record Made(String type, String id, String field, RecordRef target) {}

    private final StoredRows rows;
    private final ReferenceCheck check;
    private final DocumentTypes types;

    References(StoredRows rows, ReferenceCheck check, DocumentTypes types) {
        this.rows = rows;
        this.check = check;
        this.types = types;
    }

    /// All references, a JSON object per line, as they were at one moment.
    ///
    /// Cost: memory for some hundred records.
    ///
    /// @throws IOException when the receiver is gone
    public void write(OutputStream receiver) throws IOException {
        OutputStream bytes = new BufferedOutputStream(receiver);
        rows.forEach(types.all(), stored -> write(bytes, stored));
        bytes.flush();
    }

    private static void write(OutputStream bytes, Stored stored) throws IOException {
        String type = stored.getClass().getSimpleName();
        Iterator<Reference> references = stored.references().iterator();
        while (references.hasNext()) {
            Reference reference = references.next();
            Made made = new Made(type, stored.id(), reference.field(), reference.target());
            bytes.write(Documents.JSON.writeValueAsBytes(made));
            bytes.write('\n');
        }
    }

    /// Those of the targets that this service has, in their order; one statement per type.
    public List<RecordRef> known(List<RecordRef> targets) {
        Map<String, Set<String>> byType = new LinkedHashMap<>();
        for (RecordRef target : targets) {
            byType.computeIfAbsent(target.type(), type -> new LinkedHashSet<>()).add(target.id());
        }
        Map<String, Set<String>> known = new LinkedHashMap<>();
        byType.forEach((type, ids) -> {
            Class<? extends Stored> owned = types.find(type);
            known.put(type, owned == null ? Set.of() : check.existing(owned, ids));
        });
        return targets.stream()
                .filter(target -> known.getOrDefault(target.type(), Set.of()).contains(target.id()))
                .toList();
    }
}
