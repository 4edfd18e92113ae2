package org.chipgraph.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Many editors through the gateway at once: nobody overwrites anybody unseen, and nobody waits in vain.
class SimultaneousEditorsTest {

    private static final int EDITORS = 50;
    private static final int ROUNDS = 4;
    private static final int PATIENT_EDITORS = 15;
    private static final int AMENDMENTS = 20;
    private static final int OWNERS = 3;

    private final Editor editor = Editor.named("editor");
    private final String id = "crowded-" + UUID.randomUUID();

    @BeforeEach
    void createChip() {
        editor.changed(
                "createChip", "{ version }", Map.of("id", id, "names", List.of(name("Crowded"))));
    }

    @Test
    void ofFiftyEditorsOneWinsPerVersionAndTheOthersLearnIt() {
        List<String> winners = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            int version = round;
            List<JsonNode> answers =
                    AtOnce.each(
                            EDITORS,
                            number ->
                                    rename(version, "editor %d of %d".formatted(number, version)));
            List<String> won =
                    answers.stream()
                            .filter(Editor::isGood)
                            .map(answer -> answer.at("/data/updateChip/architecture").textValue())
                            .toList();
            assertEquals(1, won.size(), "who won: " + won);
            winners.addAll(won);
            answers.stream()
                    .filter(answer -> !Editor.isGood(answer))
                    .forEach(lost -> assertConflict(lost, version + 1, won.getFirst()));
        }
        assertHistory(winners);
    }

    @Test
    void whoReadsAgainAfterAConflictLosesNothing() {
        AtOnce.each(PATIENT_EDITORS, number -> addAliasUntilItIsThere("alias " + number));
        Set<String> expected = new HashSet<>(Set.of("Crowded"));
        IntStream.range(0, PATIENT_EDITORS).forEach(number -> expected.add("alias " + number));
        assertEquals(expected, Set.copyOf(read().path("names").findValuesAsText("value")));
        assertEquals(PATIENT_EDITORS, read().path("version").intValue());
        assertEquals(PATIENT_EDITORS + 1, read().at("/history/totalCount").intValue());
    }

    @Test
    void editorsOfTwoClaimsAndOfTheirChipNeverConflict() {
        List<String> specs = List.of(addSpec("first"), addSpec("second"));
        AtOnce.each(
                OWNERS,
                owner -> {
                    for (int version = 0; version < AMENDMENTS; version++) {
                        String text = "%d by %d".formatted(version, owner);
                        JsonNode answer =
                                owner < specs.size()
                                        ? amend(specs.get(owner), version, text)
                                        : rename(version, text);
                        assertTrue(Editor.isGood(answer), answer::toString);
                    }
                    return owner;
                });
        assertEquals(AMENDMENTS, read().path("version").intValue());
        read().path("specs")
                .forEach(spec -> assertEquals(AMENDMENTS, spec.path("version").intValue()));
    }

    private JsonNode rename(int version, String architecture) {
        return editor.change(
                "updateChip",
                "{ version architecture }",
                Map.of(
                        "id", id,
                        "expectedVersion", version,
                        "architecture", architecture,
                        "comment", architecture));
    }

    private boolean addAliasUntilItIsThere(String alias) {
        while (true) {
            ObjectNode chip = read();
            ArrayNode names = chip.withArray("names");
            names.add(Editor.JSON.<JsonNode>valueToTree(name(alias)));
            JsonNode answer =
                    editor.change(
                            "updateChip",
                            "{ version }",
                            Map.of(
                                    "id",
                                    id,
                                    "expectedVersion",
                                    chip.get("version"),
                                    "names",
                                    names));
            if (Editor.isGood(answer)) {
                return true;
            }
            assertEquals("CONFLICT", Editor.code(answer), answer::toString);
        }
    }

    private static void assertConflict(JsonNode answer, int version, String theirs) {
        JsonNode error = answer.at("/errors/0");
        assertEquals("CONFLICT", error.at("/extensions/code").textValue(), answer::toString);
        assertEquals(version, error.at("/extensions/currentVersion").intValue());
        JsonNode difference = error.at("/extensions/differences/0");
        assertEquals("architecture", difference.path("field").textValue());
        assertEquals(theirs, difference.path("theirs").textValue());
    }

    /// The history has the creation and the winners, one for each version.
    private void assertHistory(List<String> winners) {
        JsonNode entries = read().at("/history/nodes");
        assertEquals(winners.size() + 1, entries.size());
        for (JsonNode entry : entries) {
            int version = entry.path("version").intValue();
            if (version > 0) {
                assertEquals(winners.get(version - 1), entry.path("comment").textValue());
            }
        }
        assertEquals(
                Set.copyOf(IntStream.rangeClosed(0, winners.size()).boxed().toList()),
                Set.copyOf(
                        entries.findValues("version").stream().map(JsonNode::intValue).toList()));
        assertEquals(winners.getLast(), read().path("architecture").textValue());
    }

    private String addSpec(String text) {
        return editor.changed(
                        "addSpec",
                        "{ id }",
                        Map.of("chip", id, "attribute", "MEMORY_TYPE", "valueText", text))
                .path("id")
                .textValue();
    }

    private JsonNode amend(String spec, int version, String text) {
        return editor.change(
                "amendSpec",
                "{ version }",
                Map.of("id", spec, "expectedVersion", version, "valueText", text));
    }

    private ObjectNode read() {
        String document =
                """
                query($id: ID!) {
                  chip(id: $id) {
                    version architecture names { lang value kind }
                    specs(ranks: ALL) { version }
                    history(first: 100) { totalCount nodes { version comment } }
                  }
                }
                """;
        return (ObjectNode) editor.ask(document, Map.of("id", id)).at("/data/chip");
    }

    private static Map<String, String> name(String value) {
        return Map.of("lang", "en", "value", value, "kind", "LABEL");
    }
}
