package org.chipgraph.kernel.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.chipgraph.kernel.document.Import;
import org.chipgraph.kernel.document.ImportReport;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Bulk loading.
@Path("/api/import")
@Tag(name = "Import and export")
@ReportsProblems
public class ImportResource {

    private final Import imports;

    public ImportResource(Import imports) {
        this.imports = imports;
    }

    @POST
    @Blocking
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaTypes.NDJSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Loads NDJSON documents, all or nothing",
            description =
                    "One record or claim per line. Faulty lines answer 400 with line, field and message,"
                            + " and nothing is stored.")
    public ImportReport load(
            InputStream body,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("mode") @DefaultValue("create") String mode)
            throws IOException {
        return imports.run(
                new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8)),
                mode(mode),
                dryRun);
    }

    private static Import.Mode mode(String text) {
        return Arrays.stream(Import.Mode.values())
                .filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new ValidationProblem("mode", "'" + text + "' is not create or upsert"));
    }
}
