package org.chipgraph.kernel.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.List;
import org.chipgraph.kernel.document.DocumentStore;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.list.ListQuery;
import org.chipgraph.kernel.list.Page;
import org.chipgraph.kernel.list.PageRequest;
import org.chipgraph.kernel.list.RecordList;
import org.chipgraph.kernel.list.RecordLists;
import org.chipgraph.kernel.list.Sort;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.record.RecordEntity;
import org.chipgraph.kernel.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// One type of records over REST; each record has a subclass that names the path.
@ReportsProblems
public abstract class RecordResource<T extends RecordEntity> {

    /// A page of documents; `next` goes into `after` for the following page, null on the last.
    public record Listing(int totalCount, List<ObjectNode> items, @Nullable String next) {}

    static final String WHY = "Why, for the history";

    private final RecordList<T> list;
    private final Sort byId;
    private final RecordLists lists;
    private final DocumentStore documents;
    private final DocumentWrites writes;

    protected RecordResource(
            RecordList<T> list,
            Sort byId,
            RecordLists lists,
            DocumentStore documents,
            DocumentWrites writes) {
        this.list = list;
        this.byId = byId;
        this.lists = lists;
        this.documents = documents;
        this.writes = writes;
    }

    @GET
    @Blocking
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A page of records as documents, ordered by id")
    public Listing list(
            @QueryParam("first") @DefaultValue("20") int first,
            @QueryParam("after") @Nullable String after) {
        Page<T> page =
                lists.page(list, ListQuery.all(byId, PageRequest.of(first, after, null, null)));
        return new Listing(
                page.total() == null ? 0 : page.total(),
                page.places().stream().map(place -> Documents.of(place.node())).toList(),
                page.pageInfo().hasNextPage() ? page.pageInfo().endCursor() : null);
    }

    @GET
    @Path("{id}")
    @Blocking
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One record as a document, with its version as ETag")
    public Response get(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        T found = writes.stored(list.type(), id);
        String tag = EntityTag.of(found.version);
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
            summary = "Creates a record from a document with its id",
            description =
                    "The same Idempotency-Key with the same body within 24 hours creates nothing twice.")
    public Response create(
            String body,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @QueryParam("comment") @Parameter(description = WHY) @Nullable String comment,
            @Context UriInfo address) {
        return writes.create(
                list.type(),
                body,
                new DocumentWrites.Request(address.getPath(), comment, idempotencyKey),
                document -> documents.create(list.type(), document));
    }

    @PATCH
    @Path("{id}")
    @Blocking
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaTypes.MERGE_PATCH)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Changes a record by a JSON Merge Patch",
            description =
                    "If-Match holds the ETag of the version that the change was made from. status and replacedBy need"
                            + " the role reviewer.")
    public Response patch(
            @PathParam("id") String id,
            String body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @QueryParam("comment") @Parameter(description = WHY) @Nullable String comment) {
        return writes.patch(list.type(), id, body, version, comment);
    }
}
