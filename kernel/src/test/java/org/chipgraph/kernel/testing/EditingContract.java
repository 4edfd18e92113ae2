package org.chipgraph.kernel.testing;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.queryAs;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chipgraph.kernel.claim.ClaimEntity;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.document.FormerStates;
import org.chipgraph.kernel.document.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Walks the schema: every mutation is allowed to its role, and refused without a token, with the wrong role,
/// with a stale version, with invalid input and with an unknown reference. A mutation that is neither one of
/// the ten of records and claims nor named by [#testedElsewhere] fails the walk. A subclass is a
/// `@QuarkusTest` on [Backends].
public abstract class EditingContract {

    private static final Pattern NAME =
            Pattern.compile(
                    "(create|update|retire|restore|revert|add|supersede|amend|rank)([A-Z]\\w*)");
    private static final Set<String> REVIEWED = Set.of("retire", "restore", "revert", "rank");
    private static final Set<String> NEW = Set.of("create", "add");
    private static final String MUTATIONS =
            "{ __schema { mutationType { fields { name args { type { ofType { name } } } } } } }";
    private static final AtomicInteger COUNTER = new AtomicInteger();

    /// A mutation of the schema.
    private record Mutation(String verb, String type, String inputType) {

        String name() {
            return verb + type;
        }

        String document() {
            return "mutation($input: %s!) { %s(input: $input) { id version } }"
                    .formatted(inputType, name());
        }

        String role() {
            return REVIEWED.contains(verb) ? "reviewer" : "editor";
        }

        String tooLittle() {
            return REVIEWED.contains(verb) ? "editor" : "reader";
        }
    }

    @Inject DocumentTypes types;
    @Inject FormerStates states;

    private EditingExamples examples;

    /// Mutations of another shape, which have test classes of their own.
    protected Set<String> testedElsewhere() {
        return Set.of();
    }

    /// Documents of every type of the service: a subclass adds what there is no example of.
    protected String documents() {
        return starterData();
    }

    @BeforeEach
    void loadDocuments() {
        load(documents(), "mode=create").statusCode(200);
        examples = new EditingExamples(documents(), types);
    }

    /// The copies that were made here would be found by other tests.
    @AfterEach
    void leaveNothing() throws SQLException {
        Tables.empty();
    }

    @Test
    void everyRecordAndClaimHasItsFiveMutations() {
        Set<String> expected = new TreeSet<>();
        for (Class<? extends Stored> type : types.all()) {
            List<String> verbs =
                    ClaimEntity.class.isAssignableFrom(type)
                            ? List.of("add", "supersede", "amend", "rank", "revert")
                            : List.of("create", "update", "retire", "restore", "revert");
            verbs.forEach(verb -> expected.add(verb + type.getSimpleName()));
        }
        assertEquals(
                expected,
                mutations().stream()
                        .map(Mutation::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyMutationIsAllowedToItsRole() {
        each(mutation ->
                queryAs(mutation.role(), mutation.document(), valid(mutation))
                        .body("errors", nullValue())
                        .body("data." + mutation.name(), not(nullValue())));
    }

    @Test
    void everyMutationNeedsALoginAndItsRole() {
        each(mutation -> {
            Map<String, Object> input = valid(mutation);
            refused(mutation, query(mutation.document(), input), "UNAUTHENTICATED");
            refused(
                    mutation,
                    queryAs(mutation.tooLittle(), mutation.document(), input),
                    "FORBIDDEN");
        });
    }

    @Test
    void everyChangeOfAStaleVersionIsAConflict() {
        each(mutation -> {
            if (!NEW.contains(mutation.verb())) {
                Map<String, Object> input = valid(mutation);
                Map<String, Object> stale = new LinkedHashMap<>(input(input));
                stale.put("expectedVersion", ((Integer) stale.get("expectedVersion")) + 7);
                refused(
                        mutation,
                        queryAs(mutation.role(), mutation.document(), Map.of("input", stale)),
                        "CONFLICT");
            }
        });
    }

    @Test
    void everyMutationRefusesInvalidInput() {
        each(mutation ->
                refused(
                        mutation,
                        queryAs(
                                mutation.role(),
                                mutation.document(),
                                with(valid(mutation), invalid(mutation))),
                        "VALIDATION"));
    }

    @Test
    void everyMutationRefusesUnknownReferences() {
        each(mutation ->
                unknownReference(mutation)
                        .ifPresent(input ->
                                refused(
                                        mutation,
                                        queryAs(mutation.role(), mutation.document(), input),
                                        EditingExamples.UNKNOWN.equals(input(input).get("id"))
                                                ? "NOT_FOUND"
                                                : "VALIDATION")));
    }

    private void each(Consumer<Mutation> check) {
        List<Executable> checks = new ArrayList<>();
        for (Mutation mutation : mutations()) {
            checks.add(() -> {
                try {
                    check.accept(mutation);
                } catch (AssertionError e) {
                    fail(mutation.name() + ": " + e.getMessage(), e);
                }
            });
        }
        assertAll(checks);
    }

    private List<Mutation> mutations() {
        List<Map<String, Object>> fields =
                query(MUTATIONS).extract().path("data.__schema.mutationType.fields");
        List<Mutation> mutations = new ArrayList<>();
        for (Map<String, Object> field : fields) {
            String name = (String) field.get("name");
            Matcher matcher = NAME.matcher(name);
            if (testedElsewhere().contains(name)) {
                continue;
            }
            if (!matcher.matches() || types.find(matcher.group(2)) == null) {
                fail(name + " is no mutation that this contract knows");
            }
            Map<?, ?> argument = (Map<?, ?>) ((List<?>) field.get("args")).getFirst();
            Map<?, ?> input = (Map<?, ?>) ((Map<?, ?>) argument.get("type")).get("ofType");
            mutations.add(
                    new Mutation(matcher.group(1), matcher.group(2), (String) input.get("name")));
        }
        return mutations;
    }

    private static void refused(Mutation mutation, ValidatableResponse answer, String code) {
        answer.body("data." + mutation.name(), nullValue())
                .body("errors[0].path[0]", equalTo(mutation.name()))
                .body("errors[0].extensions.code", equalTo(code));
    }

    /// An input that the mutation takes, about a record or claim of its own.
    private Map<String, Object> valid(Mutation mutation) {
        ObjectNode input = Documents.JSON.createObjectNode();
        switch (mutation.verb()) {
            case "create" -> input = examples.input(mutation.type()).put("id", newId());
            case "add" -> input = examples.input(mutation.type());
            case "update" -> {
                input = change(mutation);
                input.set("names", examples.input(mutation.type()).path("names").deepCopy());
                input.withArray("names")
                        .addObject()
                        .put("lang", "en")
                        .put("value", "Alias " + COUNTER.incrementAndGet())
                        .put("kind", "ALIAS");
            }
            case "supersede" -> input = change(mutation).put("knownFrom", "2031-01-01");
            case "amend" -> input = change(mutation).put("unverified", true);
            case "rank" ->
                    input = change(mutation).put("rank", "PREFERRED").put("rankReason", "official");
            case "retire" -> input = change(mutation);
            case "restore" -> {
                input = change(mutation);
                queryAs(
                                "reviewer",
                                "mutation($input: RetireInput!) { retire%s(input: $input) { id } }"
                                        .formatted(mutation.type()),
                                Map.of("input", plain(input)))
                        .body("errors", nullValue());
                input.put("expectedVersion", 1);
            }
            case "revert" -> {
                input = change(mutation);
                input.put("revision", revision(mutation, input.path("id").textValue()));
            }
            default -> throw new IllegalStateException(mutation.verb());
        }
        return Map.of("input", plain(input.put("comment", "a test")));
    }

    private Map<String, Object> invalid(Mutation mutation) {
        return switch (mutation.verb()) {
            case "create", "update" -> Map.of("names", List.of());
            case "add", "amend", "supersede" ->
                    Map.of(
                            "validFromText",
                            "07/08/2025",
                            "attribution",
                            Map.of("kind", "OFFICIAL", "person", "Not An Id"));
            case "rank" -> {
                Map<String, Object> unexplained = new LinkedHashMap<>();
                unexplained.put("rank", "DEPRECATED");
                unexplained.put("rankReason", null);
                yield unexplained;
            }
            case "retire", "restore" -> Map.of("comment", "x".repeat(2001));
            case "revert" -> Map.of("revision", "yesterday");
            default -> throw new IllegalStateException(mutation.verb());
        };
    }

    /// An input that refers to what does not exist; empty where the mutation's type refers to nothing here.
    private Optional<Map<String, Object>> unknownReference(Mutation mutation) {
        return switch (mutation.verb()) {
            case "create" ->
                    examples.withUnknownReference(mutation.type())
                            .map(input -> Map.of("input", plain(input.put("id", newId()))));
            case "add" ->
                    examples.withUnknownReference(mutation.type())
                            .map(input -> Map.of("input", plain(input)));
            case "retire" ->
                    Optional.of(
                            with(valid(mutation), Map.of("replacedBy", EditingExamples.UNKNOWN)));
            default -> Optional.of(with(valid(mutation), Map.of("id", EditingExamples.UNKNOWN)));
        };
    }

    private static Map<String, Object> with(
            Map<String, Object> variables, Map<String, Object> more) {
        Map<String, Object> input = new LinkedHashMap<>(input(variables));
        input.putAll(more);
        return Map.of("input", input);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> input(Map<String, Object> variables) {
        return (Map<String, Object>) variables.get("input");
    }

    /// The input of a change of a new record or claim.
    private ObjectNode change(Mutation mutation) {
        Class<? extends Stored> type = types.named(mutation.type());
        boolean claim = ClaimEntity.class.isAssignableFrom(type);
        Mutation creation =
                new Mutation(
                        claim ? "add" : "create",
                        mutation.type(),
                        (claim ? "Add" : "Create") + mutation.type() + "Input");
        String id =
                queryAs("editor", creation.document(), valid(creation))
                        .body("errors", nullValue())
                        .extract()
                        .path("data." + creation.name() + ".id");
        return Documents.JSON.createObjectNode().put("id", id).put("expectedVersion", 0);
    }

    private String revision(Mutation mutation, String id) {
        return String.valueOf(
                states.since(types.named(mutation.type()), id, 0).getFirst().revision());
    }

    private static String newId() {
        return "edited-record-" + COUNTER.incrementAndGet();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> plain(ObjectNode input) {
        return Documents.JSON.convertValue(input, Map.class);
    }
}
