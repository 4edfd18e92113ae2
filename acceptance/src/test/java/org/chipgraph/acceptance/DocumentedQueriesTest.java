package org.chipgraph.acceptance;

import static org.chipgraph.acceptance.RunningProduct.documentOf;
import static org.chipgraph.acceptance.RunningProduct.query;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the documentation shows is what the product answers.
class DocumentedQueriesTest {

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../docs/queries"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyQueryOfTheDocumentationIsAnswered(String file) {
        query(documentOf(file))
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.values()", everyItem(notNullValue()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyQueryOfTheDocumentationSaysWhatItShows(String file) {
        assertTrue(documentOf(file).startsWith("# "), file + " begins with no comment");
    }

    @Test
    void theReadmesFirstQueryGivesTheReadmesAnswer() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        String asked = block(readme, "graphql");
        String promised = block(readme, "json");
        String given = query(asked).statusCode(200).extract().asString();
        assertEquals(JsonPath.from(promised).getMap(""), JsonPath.from(given).getMap(""));
    }

    /// The first code block of the language.
    private static String block(String markdown, String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(markdown)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
