package org.chipgraph.kernel.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.list.ListQuery;
import org.chipgraph.kernel.list.Page;
import org.chipgraph.kernel.list.PageRequest;
import org.chipgraph.kernel.list.RecordList;
import org.chipgraph.kernel.list.RecordLists;
import org.chipgraph.kernel.list.Sort;
import org.chipgraph.kernel.problem.NotFoundProblem;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.record.RecordEntity;
import org.chipgraph.kernel.record.Records;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Reading one type of records over REST; each record has a subclass that names the path.
@ReportsProblems
public abstract class RecordResource<T extends RecordEntity> {

    /// A page of documents; `next` goes into `after` for the following page, null on the last.
    public record Listing(int totalCount, List<ObjectNode> items, @Nullable String next) {}

    private final RecordList<T> list;
    private final Sort byId;
    private final Records records;
    private final RecordLists lists;

    protected RecordResource(RecordList<T> list, Sort byId, Records records, RecordLists lists) {
        this.list = list;
        this.byId = byId;
        this.records = records;
        this.lists = lists;
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
        T found = records.find(list.type(), id);
        if (found == null) {
            throw new NotFoundProblem(
                    "no " + list.type().getSimpleName() + " has the id '" + id + "'");
        }
        String tag = "\"" + found.version + "\"";
        return (tag.equals(known) ? Response.notModified() : Response.ok(Documents.of(found)))
                .header(HttpHeaders.ETAG, tag)
                .build();
    }
}
