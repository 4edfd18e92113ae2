package org.chipgraph.chips;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.launcher.testing.TestKeycloak;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The files that `docs/import.md` shows can be loaded.
@QuarkusTest
@QuarkusTestResource(Backends.class)
class DocumentedImportTest {

    @ParameterizedTest
    @CsvSource({"ndjson, application/x-ndjson, 2", "csv, text/csv, 3"})
    void anExampleLoads(String language, String contentType, int documents) throws IOException {
        given().auth()
                .oauth2(TestKeycloak.token("admin"))
                .contentType(contentType)
                .body(example(language).getBytes(StandardCharsets.UTF_8))
                .post("/api/import?dryRun=true")
                .then()
                .statusCode(200)
                .body("created", equalTo(documents));
    }

    private static String example(String language) throws IOException {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                        .matcher(Files.readString(Path.of("../docs/import.md")));
        if (!block.find()) {
            throw new AssertionError("docs/import.md shows no " + language);
        }
        return block.group(1);
    }
}
