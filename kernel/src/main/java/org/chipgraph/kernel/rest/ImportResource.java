package org.chipgraph.kernel.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.security.Roles;
import org.chipgraph.kernel.transfer.Format;
import org.chipgraph.kernel.transfer.Import;
import org.chipgraph.kernel.transfer.ImportReport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Bulk loading.
@Path(ImportResource.PATH)
@Tag(name = "Import and export")
@ReportsProblems
public class ImportResource {

    static final String PATH = "/api/import";

    private final Import imports;
    private final DocumentTypes types;

    public ImportResource(Import imports, DocumentTypes types) {
        this.imports = imports;
        this.types = types;
    }

    @POST
    @Blocking
    @RolesAllowed(Roles.ADMIN)
    @Consumes({MediaTypes.NDJSON, MediaTypes.CSV})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Loads NDJSON or CSV documents, all or nothing",
            description =
                    "One record or claim per line. Faulty lines answer 400 with line, field and message,"
                            + " and nothing is stored.")
    public ImportReport load(
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @QueryParam("type")
                    @Parameter(description = "The type of lines that do not name theirs")
                    @Nullable String type,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("mode") @DefaultValue("create") String mode)
            throws IOException {
        Import.Mode checked = mode(mode);
        return imports.run(format(contentType).reader(body, types, type), checked, dryRun);
    }

    private static Format format(String contentType) {
        return contentType.toLowerCase(Locale.ROOT).startsWith(MediaTypes.CSV)
                ? Format.CSV
                : Format.NDJSON;
    }

    private static Import.Mode mode(String text) {
        return Arrays.stream(Import.Mode.values())
                .filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new ValidationProblem("mode", "'" + text + "' is not create or upsert"));
    }
}
