package org.chipgraph.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chipgraph.acceptance.Node.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./dev compose --check` on a copy of the schemas: what breaks clients is found, named and placed.
class ApiChangesTest {

    private static final String FIELD = "  generation: Int\n";
    private static final String ARGUMENT = "    id: ID!\n  ): Chip\n";

    @TempDir Path folder;
    private Path copy;

    @BeforeAll
    static void requireNode() throws Exception {
        Node.requirePackages();
    }

    @BeforeEach
    void copy() throws IOException {
        copy = Files.createDirectory(folder.resolve("supergraph"));
        Files.createDirectory(folder.resolve("docs"));
        try (Stream<Path> files = Files.list(Sdl.SUPERGRAPH)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        Files.createSymbolicLink(
                copy.resolve("node_modules"),
                Sdl.SUPERGRAPH.resolve("node_modules").toAbsolutePath());
    }

    @Test
    void theCommittedSchemasBreakNobody() throws Exception {
        check().succeeds();
        assertEquals("", check().output());
    }

    @Test
    void aFieldThatIsGoneIsNamedWithItsPlaceAndItsService() throws Exception {
        remove(FIELD);
        breaks("(chips-service): Chip.generation was removed.");
        assertTrue(check().output().contains("./dev compose --accept"), "says how to go on");
        int line = line("api.graphql", "  generation: Int");
        assertTrue(check().output().contains("supergraph/api.graphql:" + line + " "));
    }

    @Test
    void aFieldOfAnotherTypeBreaks() throws Exception {
        change(FIELD, "  generation: String\n");
        breaks("Chip.generation changed type from Int to String.");
    }

    @Test
    void anArgumentThatIsAskedOfEveryoneBreaks() throws Exception {
        change(ARGUMENT, "    id: ID!, added: Int!\n  ): Chip\n");
        breaks("A required arg added on Query.chip was added.");
    }

    @Test
    void anArgumentThatIsGoneBreaks() throws Exception {
        remove("    atTime: DateTime,\n");
        breaks("Query.chip arg atTime was removed.");
    }

    @Test
    void aValueThatIsGoneBreaks() throws Exception {
        remove("  SERVER_8\n");
        breaks("SERVER_8 was removed from enum type PriceUnit.");
    }

    @Test
    void aTypeThatIsGoneBreaks() throws Exception {
        edit(schema -> schema.replaceAll("\\bPriceUnit\\b", "UnitOfPrice"));
        breaks("PriceUnit was removed.");
    }

    @Test
    void anAdditionMaySurpriseButBreaksNobody() throws Exception {
        change("  SERVER_8\n", "  SERVER_8\n  RACK\n");
        change(ARGUMENT, "    id: ID!, added: Int\n  ): Chip\n");
        Outcome outcome = compose("");
        outcome.succeeds();
        assertTrue(
                outcome.output().contains("RACK was added to enum type PriceUnit."),
                outcome.output());
        assertTrue(
                outcome.output().contains("An optional arg added on Query.chip was added."),
                outcome.output());
        assertTrue(api().contains("  RACK\n"), "is promised from now on");
        assertEquals("", check().output());
    }

    @Test
    void whatBreaksIsPromisedNoLongerWhenSomebodyAcceptsIt() throws Exception {
        String promised = api();
        remove(FIELD);
        compose("").succeeds();
        assertEquals(promised, api(), "composing alone accepts nothing");
        breaks("Chip.generation was removed.");

        compose("--accept").succeeds();
        assertEquals(promised.lines().count() - 1, api().lines().count());
        assertEquals("", check().output());
        check().succeeds();
    }

    @Test
    void aSupergraphThatWasNotComposedAnewIsNamed() throws Exception {
        change(FIELD, FIELD + "  added: Int\n");
        Outcome outcome = check();
        assertEquals(1, outcome.exit());
        assertTrue(outcome.output().contains("./dev compose writes it"), outcome.output());
    }

    private void breaks(String change) throws Exception {
        Outcome outcome = check();
        assertEquals(1, outcome.exit(), outcome.output());
        assertTrue(outcome.output().contains(change), outcome.output());
    }

    private Outcome check() throws IOException, InterruptedException {
        return compose("--check");
    }

    private Outcome compose(String option) throws IOException, InterruptedException {
        return Node.run(copy, "compose.mjs", option);
    }

    private void change(String before, String after) throws IOException {
        edit(schema -> schema.replace(before, after));
    }

    /// A line with its description.
    private void remove(String line) throws IOException {
        edit(schema -> schema.replaceFirst("\n *\"[^\n]*\n" + Pattern.quote(line), "\n"));
    }

    /// Of the chips service.
    private void edit(UnaryOperator<String> change) throws IOException {
        Path file = copy.resolve("chips.graphql");
        String before = Files.readString(file);
        String after = change.apply(before);
        assertNotEquals(before, after);
        Files.writeString(file, after);
    }

    private String api() throws IOException {
        return Files.readString(copy.resolve("api.graphql"));
    }

    private int line(String file, String text) throws IOException {
        return Files.readAllLines(copy.resolve(file)).indexOf(text) + 1;
    }
}
