package org.chipgraph.kernel.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Objects;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.transfer.References;
import org.chipgraph.kernel.value.RecordRef;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// For checks across services: what is referred to from here, and what is here.
@Path("/api/references")
@Tag(name = "Import and export")
@ReportsProblems
public class ReferenceResource {

    private static final int MAX_TARGETS = 10_000;

    private final References references;
    private final BulkReads reads;

    public ReferenceResource(References references, BulkReads reads) {
        this.references = references;
        this.reads = reads;
    }

    @GET
    @Blocking
    @PermitAll
    @Produces(MediaTypes.NDJSON)
    @Operation(
            summary = "Every reference that the records and claims of this service make, as NDJSON",
            description =
                    "A line has the type and id of the record or claim, the field, and the type and id of the"
                            + " target, which may be another service's.")
    public StreamingOutput all(@Context HttpServerRequest request) {
        return reads.guarded(request, references::write);
    }

    @POST
    @Path("known")
    @Blocking
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Those of the given targets (type and id) that this service has")
    @RequestBody(
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = RecordRef.class)))
    public List<RecordRef> known(String body) {
        List<RecordRef> targets = targets(body);
        if (targets.size() > MAX_TARGETS) {
            throw new ValidationProblem(
                    "", "at most " + MAX_TARGETS + " targets at once, not " + targets.size());
        }
        return references.known(targets);
    }

    private static List<RecordRef> targets(String body) {
        String reason = "found something else";
        try {
            List<RecordRef> targets =
                    Documents.JSON.readerForListOf(RecordRef.class).readValue(body);
            if (targets != null && targets.stream().noneMatch(Objects::isNull)) {
                return targets;
            }
        } catch (JsonProcessingException e) {
            reason = e.getOriginalMessage();
        }
        throw new ValidationProblem(
                "", "expected a list such as [{\"type\": \"Chip\", \"id\": \"h20\"}]: " + reason);
    }
}
