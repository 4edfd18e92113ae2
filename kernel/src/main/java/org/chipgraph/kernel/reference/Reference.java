package org.chipgraph.kernel.reference;

import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.kernel.source.Attribution;
import org.chipgraph.kernel.source.Citation;
import org.chipgraph.kernel.source.FieldNote;
import org.chipgraph.kernel.value.RecordRef;
import org.jspecify.annotations.Nullable;

/// A reference that a record or claim makes, with the field that makes it. References to records of the same
/// service are checked when it is written.
public record Reference(String field, RecordRef target) {

    /// No reference when there is no id.
    public static Stream<Reference> to(String field, String type, @Nullable String id) {
        return id == null
                ? Stream.empty()
                : Stream.of(new Reference(field, new RecordRef(type, id)));
    }

    public static Stream<Reference> toAll(String field, String type, List<String> ids) {
        return ids.stream().flatMap(id -> to(field, type, id));
    }

    public static Stream<Reference> of(String field, List<Citation> citations) {
        return citations.stream().flatMap(citation -> to(field, "Source", citation.sourceId()));
    }

    public static Stream<Reference> of(String field, @Nullable Attribution attribution) {
        return attribution == null
                ? Stream.empty()
                : Stream.of(
                                to(field, "Organization", attribution.organizationId()),
                                to(field, "Person", attribution.personId()),
                                toAll(field, "Organization", attribution.reportedViaIds()))
                        .flatMap(references -> references);
    }

    public static Stream<Reference> ofNotes(List<FieldNote> notes) {
        return notes.stream()
                .flatMap(note ->
                        Stream.concat(
                                of("fieldNotes", note.citations()),
                                of("fieldNotes", note.attribution())));
    }
}
