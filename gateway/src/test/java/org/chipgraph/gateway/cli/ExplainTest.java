package org.chipgraph.gateway.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {

    private static final String SUPERGRAPH = "src/test/resources/plans/shop/supergraph.graphql";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir Path folder;

    @Test
    void everyStageIsShown() throws IOException {
        String query = file("{ me { name reviews { text } } }");
        assertEquals(0, run(query, "--supergraph", SUPERGRAPH));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("Fetch 1 from reviews, after 0"));
        assertShows(query, "normalized", "reviews on User");
        assertShows(query, "cost", "11");
        assertShows(query, "graph", "field  reviews: User.reviews -> [Review!]");
        assertShows(query, "paths", "me.reviews.text  by  accounts.me > reviews(id).reviews.text");
        assertShows(query, "fetches", "1 reviews after [0]: query($representations");
    }

    @Test
    void mistakesInTheOperationAreTold() throws IOException {
        assertEquals(1, run(file("{ me { nothing } }"), "--supergraph", SUPERGRAPH));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("GRAPHQL_VALIDATION_FAILED: "));
    }

    @Test
    void wrongArgumentsShowTheUsage() throws IOException {
        assertEquals(2, run());
        assertEquals(2, run(file("{ me }"), "--stage"));
        assertEquals(2, run(file("{ me }"), "--supergraph", SUPERGRAPH, "--stage", "all"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("Usage: explain"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("No stage all"));
    }

    @Test
    void missingFileIsNamed() throws IOException {
        assertEquals(1, run(file("{ me }"), "--supergraph", "nowhere.graphql"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("nowhere.graphql"));
    }

    private void assertShows(String query, String stage, String expected) {
        out.reset();
        assertEquals(0, run(query, "--supergraph", SUPERGRAPH, "--stage", stage));
        String shown = out.toString(StandardCharsets.UTF_8);
        assertTrue(shown.contains(expected), shown);
    }

    private String file(String text) throws IOException {
        Path file = folder.resolve("query.graphql");
        Files.writeString(file, text);
        return file.toString();
    }

    private int run(String... arguments) {
        return Explain.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
