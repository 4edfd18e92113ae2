package org.chipgraph.kernel.rest;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.transfer.Export;
import org.chipgraph.kernel.transfer.Format;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Everything that the service stores, in the form that import takes.
@Path("/api/export")
@Tag(name = "Import and export")
@ReportsProblems
public class ExportResource {

    private final Export export;
    private final BulkReads reads;

    public ExportResource(Export export, BulkReads reads) {
        this.export = export;
        this.reads = reads;
    }

    @GET
    @Blocking
    @PermitAll
    @Produces({MediaTypes.NDJSON, MediaTypes.CSV})
    @Operation(
            summary = "All records and claims, or those of one type, as NDJSON or CSV",
            description =
                    "By type and id, as they were at one moment. CSV holds one type per file.")
    public Response all(
            @QueryParam("type")
                    @Parameter(description = "Only this type, for instance Spec; CSV needs it")
                    @Nullable String type,
            @QueryParam("format")
                    @Parameter(description = "ndjson or csv; wins over the header Accept")
                    @Nullable String format,
            @Context HttpHeaders headers,
            @Context HttpServerRequest request) {
        Export.Selection selection =
                export.selection(format == null ? accepted(headers) : named(format), type);
        StreamingOutput body = output -> export.write(selection, output);
        return Response.ok(reads.guarded(request, body), mediaType(selection.format())).build();
    }

    private static Format named(String format) {
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "ndjson" -> Format.NDJSON;
            case "csv" -> Format.CSV;
            default ->
                    throw new ValidationProblem("format", "'" + format + "' is not ndjson or csv");
        };
    }

    /// CSV when that is what a client names first of the two.
    private static Format accepted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .map(accepted -> accepted.getType() + "/" + accepted.getSubtype())
                .filter(accepted ->
                        accepted.equals(MediaTypes.CSV) || accepted.equals(MediaTypes.NDJSON))
                .findFirst()
                .map(accepted -> accepted.equals(MediaTypes.CSV) ? Format.CSV : Format.NDJSON)
                .orElse(Format.NDJSON);
    }

    private static String mediaType(Format format) {
        return switch (format) {
            case NDJSON -> MediaTypes.NDJSON;
            case CSV -> MediaTypes.CSV + "; charset=utf-8; header=present";
        };
    }
}
