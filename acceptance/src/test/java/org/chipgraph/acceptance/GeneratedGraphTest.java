package org.chipgraph.acceptance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chipgraph.bench.generate.GeneratedGraph;
import org.chipgraph.bench.generate.GraphSize;
import org.chipgraph.launcher.Part;
import org.chipgraph.launcher.Product;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the benchmark generates is data as the services take them: every type, every line.
class GeneratedGraphTest {

    private static final GraphSize SIZE = new GraphSize(1_000, 10_000, 3);

    @TempDir Path folder;

    static List<Part> services() {
        return Part.services();
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyLineIsAccepted(Part service) throws IOException {
        Path file = folder.resolve("generated.ndjson");
        long lines = new GeneratedGraph(SIZE).write(service, file);
        Product product = RunningProduct.product();
        given().baseUri(product.url(service).toString())
                .auth()
                .oauth2(product.token("admin"))
                .contentType("application/x-ndjson")
                .body(Files.readAllBytes(file))
                .post("/api/import?mode=create&dryRun=true")
                .then()
                .statusCode(200)
                .body("created", equalTo((int) lines));
    }
}
