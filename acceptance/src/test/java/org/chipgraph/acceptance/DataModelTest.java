package org.chipgraph.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.language.AbstractDescribedNode;
import graphql.language.Definition;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The page on the data model is the one that `./dev compose` wrote from the committed supergraph, and leaves
/// nothing out. Needs no Node.
class DataModelTest {

    private static final Path PAGE = Path.of("../docs/data-model.md");

    /// What the page shows in one line for all, or by its fields' names alone.
    private static final String SHOWN_IN_SHORT =
            ".*(Connection|Edge|Filter|Where|Order)|PageInfo|AsOf|AmountWith.*|DayRange|(join|link)__.*";

    @Test
    void thePageWasWrittenFromTheCommittedSupergraph() throws IOException {
        JsonPath composed = JsonPath.from(Sdl.SUPERGRAPH.resolve("composed-from.json").toFile());
        assertEquals(
                composed.getString("supergraph"),
                hash(Sdl.SUPERGRAPH.resolve("supergraph.graphql")),
                "supergraph.graphql was changed by hand: run ./dev compose");
        assertEquals(
                composed.getString("dataModel"),
                hash(PAGE),
                PAGE + " was changed by hand: run ./dev compose");
    }

    @Test
    void everyDescriptionOfTheSchemaStandsOnThePage() throws IOException {
        String page = Files.readString(PAGE);
        List<String> missing =
                Sdl.of("supergraph").getDefinitions().stream()
                        .filter(DataModelTest::isShownInFull)
                        .flatMap(DataModelTest::described)
                        .map(DataModelTest::description)
                        .distinct()
                        .filter(description -> !description.matches("(Query|Mutation) root"))
                        .filter(description -> !page.contains(description))
                        .toList();
        assertTrue(page.contains("### ExportStatus\n"), "the page has its sections");
        assertEquals(List.of(), missing);
    }

    private static boolean isShownInFull(Definition<?> definition) {
        return definition instanceof NamedNode<?> named && !named.getName().matches(SHOWN_IN_SHORT);
    }

    /// The definition and, as far as clients see them, its fields, their arguments or its values.
    private static Stream<Node<?>> described(Node<?> node) {
        boolean hidden =
                node instanceof DirectivesContainer<?> with && with.hasDirective("inaccessible");
        return hidden
                ? Stream.empty()
                : Stream.concat(Stream.of(node), parts(node).flatMap(DataModelTest::described));
    }

    private static Stream<? extends Node<?>> parts(Node<?> node) {
        return switch (node) {
            case ImplementingTypeDefinition<?> type -> type.getFieldDefinitions().stream();
            case FieldDefinition field -> field.getInputValueDefinitions().stream();
            case InputObjectTypeDefinition input -> input.getInputValueDefinitions().stream();
            case EnumTypeDefinition constants -> constants.getEnumValueDefinitions().stream();
            default -> Stream.empty();
        };
    }

    /// As a cell of a Markdown table has it; empty where there is none.
    private static String description(Node<?> node) {
        return node instanceof AbstractDescribedNode<?> described
                        && described.getDescription() != null
                ? described.getDescription().getContent().replace('\n', ' ').replace("|", "\\|")
                : "";
    }

    private static String hash(Path file) throws IOException {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
