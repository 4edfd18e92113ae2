package org.chipgraph.kernel.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chipgraph.kernel.claim.ClaimEntity;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.testing.InputFields.Leaf;

/// Writes with one hostile value each, whose answers are sound ([SoundAnswers]).
final class HostileWrites {

    private static final Pattern NAME = Pattern.compile("([a-z]+)([A-Z]\\w*)");
    private static final String SELECTION =
            "{ id version history(first: 1) { nodes { revision comment changes { field new } } } }";

    private static final AtomicInteger COUNTER = new AtomicInteger();

    /// What came of a write.
    ///
    /// @param id of what was written; empty when it was refused
    /// @param changed false when it was refused, or changed nothing and so left no entry in the history
    /// @param written the newest entry of its history, or over REST the document
    record Outcome(String type, String id, boolean changed, JsonNode written) {

        boolean isRefused() {
            return id.isEmpty();
        }
    }

    private final InputFields inputs;
    private final EditingExamples examples;
    private final DocumentTypes types;
    private final Map<String, ObjectNode> others;

    /// Changes that were refused leave their target as it was, so the next one may have it.
    private final Map<String, ObjectNode> unchanged = new HashMap<>();

    /// `others` are inputs of mutations that are none of the ten of records and claims.
    HostileWrites(
            InputFields inputs,
            EditingExamples examples,
            DocumentTypes types,
            Map<String, ObjectNode> others) {
        this.inputs = inputs;
        this.examples = examples;
        this.types = types;
        this.others = others;
    }

    Outcome mutate(String mutation, Leaf leaf, JsonNode value) {
        ObjectNode input = inputs.with(mutation, input(mutation), leaf, value);
        boolean other = others.containsKey(mutation);
        JsonNode answer = graphql(mutation, input, other ? "{ __typename }" : SELECTION);
        if (answer.has("errors")) {
            return new Outcome(type(mutation), "", false, answer);
        }
        unchanged.remove(mutation);
        JsonNode written = answer.path("data").path(mutation);
        return new Outcome(
                type(mutation),
                other ? "" : written.path("id").textValue(),
                !written.path("version").equals(input.path("expectedVersion")),
                written.at("/history/nodes/0"));
    }

    /// The creation of the same over REST.
    Outcome post(String mutation, Leaf leaf, JsonNode value) {
        ObjectNode document = inputs.with(mutation, input(mutation), leaf, value);
        String type = type(mutation);
        JsonNode body = SoundAnswers.post(collection(type), document);
        if (!body.has("id")) {
            return new Outcome(type, "", false, body);
        }
        return new Outcome(type, body.path("id").textValue(), true, body);
    }

    /// The fields that an entry of a history has set.
    static ObjectNode changed(JsonNode entry) {
        ObjectNode fields = Documents.JSON.createObjectNode();
        for (JsonNode change : entry.path("changes")) {
            if (change.path("new").isTextual()) {
                fields.set(
                        change.path("field").textValue(),
                        SoundAnswers.parsed(change.path("new").textValue()));
            }
        }
        return fields;
    }

    /// The stored document.
    JsonNode read(Outcome written) {
        return SoundAnswers.get(collection(written.type()) + "/" + written.id());
    }

    /// What changes were refused of can be read as before.
    void assertUnchanged() {
        unchanged.forEach((mutation, input) -> {
            Outcome target =
                    new Outcome(type(mutation), input.path("id").textValue(), false, input);
            assertEquals(
                    input.path("expectedVersion").intValue(),
                    read(target).path("version").intValue(),
                    mutation);
        });
    }

    static String plural(String type) {
        return type.toLowerCase(Locale.ROOT) + "s";
    }

    private String collection(String type) {
        return ClaimEntity.class.isAssignableFrom(types.named(type))
                ? "/api/claims/" + type
                : "/api/" + plural(type);
    }

    private static String verb(String mutation) {
        return matched(mutation).group(1);
    }

    private static String type(String mutation) {
        return matched(mutation).group(2);
    }

    private static Matcher matched(String mutation) {
        Matcher name = NAME.matcher(mutation);
        assertTrue(name.matches(), mutation);
        return name;
    }

    /// An input that the mutation takes.
    private ObjectNode input(String mutation) {
        if (others.containsKey(mutation)) {
            return others.get(mutation).deepCopy();
        }
        return switch (verb(mutation)) {
            case "create" ->
                    examples.input(type(mutation))
                            .put("id", "hostile-record-" + COUNTER.incrementAndGet());
            case "add" -> examples.input(type(mutation));
            default -> unchanged.computeIfAbsent(mutation, this::change).deepCopy();
        };
    }

    private ObjectNode change(String mutation) {
        String type = type(mutation);
        JsonNode created = created(type);
        ObjectNode input =
                Documents.JSON
                        .createObjectNode()
                        .put("id", created.path("id").textValue())
                        .put("expectedVersion", 0);
        switch (verb(mutation)) {
            case "update" ->
                    input.set("names", examples.input(type).withArray("names").add(alias()));
            case "amend" -> input.put("unverified", true);
            case "supersede" -> input.put("knownFrom", "2031-01-01");
            case "rank" -> input.put("rank", "PREFERRED").put("rankReason", "official");
            case "revert" -> input.set("revision", created.at("/history/nodes/0/revision"));
            case "restore" -> {
                graphql("retire" + type, input, "{ id }");
                input.put("expectedVersion", 1);
            }
            default -> {}
        }
        return input;
    }

    private static ObjectNode alias() {
        return Documents.JSON
                .createObjectNode()
                .put("lang", "en")
                .put("value", "Another name")
                .put("kind", "ALIAS");
    }

    private JsonNode created(String type) {
        boolean claim = ClaimEntity.class.isAssignableFrom(types.named(type));
        String mutation = (claim ? "add" : "create") + type;
        JsonNode answer = graphql(mutation, input(mutation), SELECTION);
        assertFalse(answer.has("errors"), answer::toString);
        return answer.path("data").path(mutation);
    }

    private JsonNode graphql(String mutation, ObjectNode input, String selection) {
        return SoundAnswers.graphql(
                "mutation($input: %s!) { %s(input: $input) %s }"
                        .formatted(inputs.inputOf(mutation), mutation, selection),
                input);
    }
}
