package org.chipgraph.kernel.testing;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.record.RecordEntity;
import org.chipgraph.kernel.testing.HostileWrites.Outcome;
import org.chipgraph.kernel.testing.InputFields.Leaf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Walks the inputs of all mutations: whatever stands in a field is refused with a code, or stored and given back
/// as it is, in the record and in its history. It is never a fault of the service, and what was there before can
/// be read afterwards. A subclass is a `@QuarkusTest` on [Backends].
public abstract class HostileValuesContract {

    /// What is no part of a record, but says how to change it.
    private static final List<String> INSTRUCTIONS =
            List.of("expectedVersion", "fields", "revision", "dryRun");

    private static final Predicate<String> IS_CREATION =
            mutation -> mutation.matches("(create|add)[A-Z].*");

    private static final Set<String> LARGE = Set.of("lang", "value");

    @Inject DocumentTypes types;

    private InputFields inputs;
    private HostileWrites writes;
    private int turn;

    /// Documents of every type of the service: a subclass adds what there is no example of.
    protected String documents() {
        return starterData();
    }

    /// Inputs of the mutations that are none of the ten of records and claims.
    protected Map<String, ObjectNode> others() {
        return Map.of();
    }

    @BeforeEach
    void loadDocuments() {
        load(documents(), "mode=create").statusCode(200);
        inputs = new InputFields();
        writes =
                new HostileWrites(inputs, new EditingExamples(documents(), types), types, others());
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        Tables.empty();
    }

    @Test
    void noMutationFallsForAHostileValue() {
        assertAll(
                inputs.mutations().stream()
                        .flatMap(mutation ->
                                tried(
                                        mutation,
                                        IS_CREATION.test(mutation),
                                        (leaf, value) -> mutated(mutation, leaf, value))));
        writes.assertUnchanged();
    }

    @Test
    void noRestWriteFallsForAHostileValue() {
        assertAll(
                inputs.mutations().stream()
                        .filter(IS_CREATION)
                        .flatMap(mutation ->
                                tried(
                                        mutation,
                                        false,
                                        (leaf, value) -> posted(mutation, leaf, value))));
    }

    /// The first language and text of one record and one claim.
    @Test
    void noCreationFallsForTenMegabytes() {
        List<Executable> checks = new ArrayList<>();
        for (String verb : List.of("add", "create")) {
            String mutation =
                    inputs.mutations().stream()
                            .filter(name -> name.startsWith(verb))
                            .findFirst()
                            .orElseThrow();
            Set<String> tried = new HashSet<>();
            inputs.leaves(mutation).stream()
                    .filter(leaf -> LARGE.contains(leaf.path().getLast()))
                    .filter(leaf -> tried.add(leaf.path().getLast()))
                    .forEach(leaf ->
                            checks.add(
                                    named(
                                            mutation,
                                            leaf,
                                            HostileTexts.large(),
                                            (_, value) -> mutated(mutation, leaf, value))));
        }
        assertAll(checks);
    }

    @Test
    void whatLooksLikeAQueryIsFoundAsText() {
        types.all().stream()
                .filter(RecordEntity.class::isAssignableFrom)
                .map(Class::getSimpleName)
                .forEach(this::assertFound);
    }

    private void assertFound(String type) {
        Leaf name = new Leaf(List.of("names", "value"), "String");
        Outcome written =
                writes.mutate("create" + type, name, TextNode.valueOf(HostileTexts.MIXED));
        String list = HostileWrites.plural(type);
        query(
                        "query($s: String!) { %s(search: $s) { nodes { id } } }".formatted(list),
                        Map.of("s", HostileTexts.MIXED))
                .body("errors", nullValue())
                .body("data." + list + ".nodes.id", hasItem(written.id()));
    }

    /// All values in all fields of creations over GraphQL; other writes take the same fields, so each of those gets
    /// one of the values, in turn.
    private Stream<Executable> tried(
            String mutation, boolean thoroughly, BiConsumer<Leaf, JsonNode> write) {
        List<Executable> checks = new ArrayList<>();
        for (Leaf leaf : inputs.leaves(mutation)) {
            List<JsonNode> values = HostileTexts.of(leaf);
            List<JsonNode> chosen =
                    thoroughly ? values : List.of(values.get(turn++ % values.size()));
            chosen.forEach(value -> checks.add(named(mutation, leaf, value, write)));
        }
        return checks.stream();
    }

    private static Executable named(
            String mutation, Leaf leaf, JsonNode value, BiConsumer<Leaf, JsonNode> write) {
        return () -> {
            try {
                write.accept(leaf, value);
            } catch (AssertionError e) {
                // Without the cause: it would print the megabytes once more.
                throw new AssertionError(
                        "%s: %s = %.60s: %.500s".formatted(mutation, leaf, value, e.getMessage()));
            }
        };
    }

    private void mutated(String mutation, Leaf leaf, JsonNode value) {
        Outcome outcome = writes.mutate(mutation, leaf, value);
        if (outcome.isRefused()) {
            return;
        }
        if (leaf.isComment() && outcome.changed()) {
            assertEquals(text(value), outcome.written().path("comment").asText());
        } else if (!leaf.isComment() && !INSTRUCTIONS.contains(leaf.path().getFirst())) {
            assertSame(leaf, value, leaf.in(writes.read(outcome)));
            assertSame(leaf, value, leaf.in(HostileWrites.changed(outcome.written())));
        }
    }

    private void posted(String mutation, Leaf leaf, JsonNode value) {
        Outcome outcome = writes.post(mutation, leaf, value);
        if (!outcome.isRefused()) {
            assertSame(leaf, value, leaf.in(outcome.written()));
            assertSame(leaf, value, leaf.in(writes.read(outcome)));
        }
    }

    /// A text that was understood as a value is not stored itself.
    private static void assertSame(Leaf leaf, JsonNode value, JsonNode stored) {
        if (!stored.isMissingNode() || !leaf.isTwin()) {
            assertEquals(text(value), text(stored));
        }
    }

    private static String text(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.toString();
    }
}
