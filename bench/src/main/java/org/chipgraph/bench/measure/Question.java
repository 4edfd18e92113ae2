package org.chipgraph.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.launcher.Checkout;

/// A question that a frontend asks, as one GraphQL document.
record Question(String name, String document) {

    private static final List<String> FOLDERS =
            List.of("docs/queries", "acceptance/src/test/resources/questions");
    private static final String ENDING = ".graphql";

    /// The queries of the documentation and the questions of the acceptance tests, by name.
    static List<Question> all(Checkout checkout) {
        return FOLDERS.stream().flatMap(folder -> of(checkout.resolve(folder))).toList();
    }

    private static Stream<Question> of(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(Question::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Question read(Path file) {
        String name = file.getFileName().toString();
        try {
            return new Question(
                    name.substring(0, name.length() - ENDING.length()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
