package org.chipgraph.kernel.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.SessionFactory;

/// Everything that the service stores, in the form that import takes.
@Path("/api/export")
@Tag(name = "Import and export")
@ReportsProblems
public class ExportResource {

    private static final int FETCH_SIZE = 200;

    private final SessionFactory sessions;
    private final DocumentTypes types;

    public ExportResource(SessionFactory sessions, DocumentTypes types) {
        this.sessions = sessions;
        this.types = types;
    }

    @GET
    @Blocking
    @PermitAll
    @Produces(MediaTypes.NDJSON)
    @Operation(summary = "All records and claims as NDJSON documents, by type and id")
    public StreamingOutput all() {
        return output ->
                sessions.inStatelessTransaction(session -> {
                    for (Class<? extends Stored> type : types.all()) {
                        session.createSelectionQuery(
                                        "from " + type.getName() + " order by id", type)
                                .setFetchSize(FETCH_SIZE)
                                .getResultStream()
                                .forEach(stored -> write(output, stored));
                    }
                });
    }

    private static void write(OutputStream output, Stored stored) {
        try {
            output.write(Documents.JSON.writeValueAsBytes(Documents.of(stored)));
            output.write("\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
