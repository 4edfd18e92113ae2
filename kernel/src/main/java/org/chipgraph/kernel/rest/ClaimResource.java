package org.chipgraph.kernel.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.chipgraph.kernel.claim.ClaimEntity;
import org.chipgraph.kernel.claim.ClaimStore;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.kernel.problem.ConflictProblem;
import org.chipgraph.kernel.problem.NotFoundProblem;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.revision.ChangeComment;
import org.chipgraph.kernel.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Claims of every type over REST.
@Path("/api/claims/{type}")
@Tag(name = "Claims")
@ReportsProblems
public class ClaimResource {

    private static final String TYPE = "Type of the claim, for instance Spec";

    private final DocumentTypes types;
    private final ClaimStore store;
    private final DocumentWrites writes;
    private final ChangeComment comment;

    public ClaimResource(
            DocumentTypes types, ClaimStore store, DocumentWrites writes, ChangeComment comment) {
        this.types = types;
        this.store = store;
        this.writes = writes;
        this.comment = comment;
    }

    @GET
    @Path("{id}")
    @Blocking
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One version of a claim as a document, with its version as ETag")
    public Response get(
            @PathParam("type") @Parameter(description = TYPE) String type,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        ClaimEntity found = writes.stored(claims(type), id);
        String tag = EntityTag.of(found.version());
        return (tag.equals(known) ? Response.notModified() : Response.ok(Documents.of(found)))
                .header(HttpHeaders.ETAG, tag)
                .build();
    }

    @POST
    @Blocking
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Adds a claim; it is given its ids",
            description =
                    "The same Idempotency-Key with the same body within 24 hours creates nothing twice.")
    public Response add(
            @PathParam("type") @Parameter(description = TYPE) String type,
            String body,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @QueryParam("comment") @Parameter(description = RecordResource.WHY)
                    @Nullable String why,
            @Context UriInfo address) {
        Class<? extends ClaimEntity> claims = claims(type);
        return added(
                claims, body, new DocumentWrites.Request(address.getPath(), why, idempotencyKey));
    }

    @PATCH
    @Path("{id}")
    @Blocking
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaTypes.MERGE_PATCH)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Amends a version of a claim, a slip of our own, by a JSON Merge Patch",
            description = "rank and rankReason need the role reviewer.")
    public Response amend(
            @PathParam("type") @Parameter(description = TYPE) String type,
            @PathParam("id") String id,
            String body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @QueryParam("comment") @Parameter(description = RecordResource.WHY)
                    @Nullable String why) {
        return writes.patch(claims(type), id, body, version, why);
    }

    @POST
    @Path("{id}/versions")
    @Blocking
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaTypes.MERGE_PATCH)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Supersedes a claim: the world or the knowledge moved on",
            description =
                    "A new version, known from knownFrom on; what the patch does not name is taken from the old one.")
    public Response supersede(
            @PathParam("type") @Parameter(description = TYPE) String type,
            @PathParam("id") String id,
            String body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @QueryParam("comment") @Parameter(description = RecordResource.WHY)
                    @Nullable String why) {
        comment.say(why);
        Class<? extends ClaimEntity> claims = claims(type);
        int expected = EntityTag.expected(version);
        try {
            ClaimEntity next =
                    store.supersede(
                            claims,
                            id,
                            expected,
                            MergePatch.changes(
                                    Documents.contents(writes.stored(claims, id)),
                                    writes.document(claims, body)));
            return Response.created(URI.create("/api/claims/%s/%s".formatted(type, next.id())))
                    .header(HttpHeaders.ETAG, EntityTag.of(next.version()))
                    .entity(Documents.of(next))
                    .build();
        } catch (ConflictProblem conflict) {
            throw EntityTag.failed(conflict);
        }
    }

    private <C extends ClaimEntity> Response added(
            Class<C> claims, String body, DocumentWrites.Request request) {
        return writes.create(claims, body, request, document -> store.add(claims, document));
    }

    private Class<? extends ClaimEntity> claims(String type) {
        Class<? extends Stored> found = types.find(type);
        if (found == null || !ClaimEntity.class.isAssignableFrom(found)) {
            throw new NotFoundProblem("no claims of type '" + type + "' are kept here");
        }
        return found.asSubclass(ClaimEntity.class);
    }
}
