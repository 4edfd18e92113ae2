package org.chipgraph.kernel.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.transfer.References;
import org.chipgraph.kernel.value.RecordRef;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// For checks across services: what is referred to from here, and what is here.
@Path("/api/references")
@Tag(name = "Import and export")
@ReportsProblems
public class ReferenceResource {

    private static final int MAX_TARGETS = 10_000;

    private final References references;

    public ReferenceResource(References references) {
        this.references = references;
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
    public StreamingOutput all() {
        return references::write;
    }

    @POST
    @Path("known")
    @Blocking
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Those of the given targets (type and id) that this service has")
    public List<RecordRef> known(List<RecordRef> targets) {
        if (targets.size() > MAX_TARGETS) {
            throw new ValidationProblem(
                    "", "at most " + MAX_TARGETS + " targets at once, not " + targets.size());
        }
        return references.known(targets);
    }
}
