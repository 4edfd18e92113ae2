package org.chipgraph.acceptance;

import static org.chipgraph.acceptance.RunningProduct.query;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A document as a frontend would send it, and the whole `data` that it has to answer, no field more or less. The answer
/// is a file of the tests' resources; the document lies beside it, or is a query of the documentation with this name.
record Question(String name, String document, String expected) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path DOCUMENTED = Path.of("../docs/queries");
    private static final String ANSWER = ".json";
    private static final String DOCUMENT = ".graphql";

    /// All questions of a folder, by name.
    static List<Question> of(String folder) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ANSWER))
                    .sorted()
                    .map(Question::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Asks the gateway. Errors: the assertion's, which shows both answers line by line.
    void assertAnswered() throws JsonProcessingException {
        JsonNode answer = JSON.readTree(query(document).statusCode(200).extract().asString());
        JsonNode promised = JSON.createObjectNode().set("data", JSON.readTree(expected));
        if (!answer.equals(promised)) {
            assertEquals(promised.toPrettyString(), answer.toPrettyString(), name);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private static Question read(Path answer) {
        String file = answer.getFileName().toString();
        String name = file.substring(0, file.length() - ANSWER.length());
        try {
            return new Question(
                    name, Files.readString(document(answer, name)), Files.readString(answer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path document(Path answer, String name) throws IOException {
        Path beside = answer.resolveSibling(name + DOCUMENT);
        if (Files.exists(beside)) {
            return beside;
        }
        try (Stream<Path> files = Files.list(DOCUMENTED)) {
            return files.filter(file ->
                            file.getFileName().toString().matches("\\d\\d-" + name + DOCUMENT))
                    .findFirst()
                    .orElseThrow(() -> new IOException(name + " has no document"));
        }
    }
}
