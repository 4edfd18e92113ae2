package org.chipgraph.acceptance;

import static org.chipgraph.acceptance.RunningProduct.query;
import static org.junit.jupiter.api.Assertions.assertEquals;

import groovy.json.JsonOutput;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A document of the tests' resources as a frontend would send it, and the file beside it with the whole `data` that it
/// has to answer, no field more or less.
record Question(String name, String document, String expected) {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final String DOCUMENT = ".graphql";

    /// All questions of a folder, by name.
    static List<Question> of(String folder) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(DOCUMENT))
                    .map(file -> file.substring(0, file.length() - DOCUMENT.length()))
                    .sorted()
                    .map(name -> read(folder, name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Asks the gateway. Errors: the assertion's, which shows the answer so that it can be compared line by line.
    void assertAnswered() {
        Map<String, ?> answer = query(document).statusCode(200).extract().jsonPath().getMap("");
        Map<String, ?> promised = Map.of("data", JsonPath.from(expected).getMap(""));
        if (!answer.equals(promised)) {
            assertEquals(printed(promised), printed(answer), name);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private static String printed(Map<String, ?> answer) {
        return JsonOutput.prettyPrint(JsonOutput.toJson(answer));
    }

    private static Question read(String folder, String name) throws IOException {
        Path place = RESOURCES.resolve(folder);
        return new Question(
                name,
                Files.readString(place.resolve(name + DOCUMENT)),
                Files.readString(place.resolve(name + ".json")));
    }
}
