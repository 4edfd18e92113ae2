package org.chipgraph.kernel.testing;

import static org.chipgraph.kernel.testing.ServiceClient.queryAs;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.chipgraph.kernel.claim.ClaimEntity;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.document.FormerStates;
import org.chipgraph.kernel.document.Stored;
import org.jspecify.annotations.Nullable;

/// Makes inputs of mutations, about records and claims of their own.
final class EditingInputs {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final EditingExamples examples;
    private final DocumentTypes types;
    private final FormerStates states;
    private final Map<String, Map<String, Object>> others;

    /// @param others inputs of the mutations that are none of the ten of records and claims
    EditingInputs(
            EditingExamples examples,
            DocumentTypes types,
            FormerStates states,
            Map<String, Map<String, Object>> others) {
        this.examples = examples;
        this.types = types;
        this.states = states;
        this.others = others;
    }

    /// An input that the mutation takes.
    Map<String, Object> valid(EditingMutation mutation) {
        if (mutation.isOther()) {
            return others.get(mutation.verb());
        }
        ObjectNode input =
                switch (mutation.verb()) {
                    case "create" -> examples.input(mutation.type()).put("id", newId());
                    case "add" -> examples.input(mutation.type());
                    case "update" -> renamed(mutation);
                    case "supersede" -> change(mutation).put("knownFrom", "2031-01-01");
                    case "amend" -> change(mutation).put("unverified", true);
                    case "rank" ->
                            change(mutation).put("rank", "PREFERRED").put("rankReason", "official");
                    case "retire" -> change(mutation);
                    case "restore" -> retired(mutation);
                    case "revert" -> reverting(mutation);
                    default -> throw new IllegalStateException(mutation.verb());
                };
        return plain(input.put("comment", "a test"));
    }

    /// The same with a reference to what does not exist.
    Map<String, Object> withUnknownReference(EditingMutation mutation) {
        if (mutation.isOther()) {
            return with(valid(mutation), Map.of("event", EditingExamples.UNKNOWN));
        }
        return switch (mutation.verb()) {
            case "create" ->
                    plain(examples.withUnknownReference(mutation.type()).put("id", newId()));
            case "add" -> plain(examples.withUnknownReference(mutation.type()));
            case "update", "supersede", "amend" ->
                    with(
                            valid(mutation),
                            Map.of(
                                    "citations",
                                    List.of(Map.of("sourceId", EditingExamples.UNKNOWN))));
            case "retire" -> with(valid(mutation), Map.of("replacedBy", EditingExamples.UNKNOWN));
            default -> with(valid(mutation), Map.of("id", EditingExamples.UNKNOWN));
        };
    }

    static Map<String, Object> with(Map<String, Object> input, Map<String, ?> more) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(input);
        changed.putAll(more);
        return changed;
    }

    private ObjectNode renamed(EditingMutation mutation) {
        ObjectNode input = change(mutation);
        input.set("names", examples.input(mutation.type()).path("names").deepCopy());
        input.withArray("names")
                .addObject()
                .put("lang", "en")
                .put("value", "Alias " + COUNTER.incrementAndGet())
                .put("kind", "ALIAS");
        return input;
    }

    private ObjectNode retired(EditingMutation mutation) {
        ObjectNode input = change(mutation);
        queryAs(
                        "reviewer",
                        "mutation($input: RetireInput!) { retire%s(input: $input) { id } }"
                                .formatted(mutation.type()),
                        Map.of("input", plain(input)))
                .body("errors", nullValue());
        return input.put("expectedVersion", 1);
    }

    private ObjectNode reverting(EditingMutation mutation) {
        ObjectNode input = change(mutation);
        String id = input.path("id").textValue();
        return input.put(
                "revision",
                String.valueOf(
                        states.since(types.named(mutation.type()), id, 0).getFirst().revision()));
    }

    /// The input of a change of a new record or claim.
    private ObjectNode change(EditingMutation mutation) {
        Class<? extends Stored> type = types.named(mutation.type());
        boolean claim = ClaimEntity.class.isAssignableFrom(type);
        EditingMutation creation =
                new EditingMutation(
                        claim ? "add" : "create",
                        mutation.type(),
                        (claim ? "Add" : "Create") + mutation.type() + "Input");
        String id =
                queryAs("editor", creation.document(), Map.of("input", valid(creation)))
                        .body("errors", nullValue())
                        .extract()
                        .path("data." + creation.name() + ".id");
        return Documents.JSON.createObjectNode().put("id", id).put("expectedVersion", 0);
    }

    private static String newId() {
        return "edited-record-" + COUNTER.incrementAndGet();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> plain(ObjectNode input) {
        return Documents.JSON.convertValue(input, Map.class);
    }
}
