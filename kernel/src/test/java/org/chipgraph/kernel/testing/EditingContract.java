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

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chipgraph.kernel.claim.ClaimEntity;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.document.FormerStates;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.kernel.testing.Violations.Violation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Walks the schema: every mutation is allowed to its role, and refused without a token, with the wrong role,
/// with a stale version, with input that breaks any rule of any field, and with an unknown reference; and the
/// audit log has all of it. A mutation that is neither one of the ten of records and claims nor has an input in
/// [#otherInputs] fails the walk. A subclass is a `@QuarkusTest` on [Backends].
public abstract class EditingContract {

    private static final Pattern NAME =
            Pattern.compile(
                    "(create|update|retire|restore|revert|add|supersede|amend|rank)([A-Z]\\w*)");
    private static final String NEWEST =
            "{ log: %sAuditLog(first: 1) { nodes { operation userName outcome code } } }";

    private static final String REFUSED = "audit_entry where outcome = 'REFUSED'";

    @Inject DocumentTypes types;
    @Inject FormerStates states;

    private final String service;
    private InputTypes schema;
    private EditingInputs inputs;

    protected EditingContract(String service) {
        this.service = service;
    }

    /// Inputs of mutations of another shape, by their names.
    protected Map<String, Map<String, Object>> otherInputs() {
        return Map.of();
    }

    /// Documents of every type of the service: a subclass adds what there is no example of.
    protected String documents() {
        return starterData();
    }

    @BeforeEach
    void loadDocuments() {
        load(documents(), "mode=create").statusCode(200);
        schema = new InputTypes();
        inputs =
                new EditingInputs(
                        new EditingExamples(documents(), types), types, states, otherInputs());
    }

    /// The copies that were made here would be found by other tests.
    @AfterEach
    void leaveNothing() throws SQLException {
        Tables.empty();
    }

    @Test
    void everyRecordAndClaimHasItsFiveMutations() {
        Set<String> expected = new TreeSet<>(otherInputs().keySet());
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
                        .map(EditingMutation::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyMutationIsAllowedToItsRole() {
        each(mutation -> {
            queryAs(mutation.role(), mutation.document(), Map.of("input", inputs.valid(mutation)))
                    .body("errors", nullValue())
                    .body("data." + mutation.name(), not(nullValue()));
            isLogged(mutation, mutation.role(), "ACCEPTED", null);
        });
    }

    @Test
    void everyMutationNeedsALoginAndItsRole() {
        each(mutation -> {
            Map<String, Object> input = Map.of("input", inputs.valid(mutation));
            refused(mutation, query(mutation.document(), input), "UNAUTHENTICATED");
            refused(
                    mutation,
                    queryAs(mutation.tooLittle(), mutation.document(), input),
                    "FORBIDDEN");
            isLogged(mutation, mutation.tooLittle(), "REFUSED", "FORBIDDEN");
        });
    }

    @Test
    void everyChangeOfAStaleVersionIsAConflict() {
        each(mutation -> {
            if (mutation.isChange()) {
                Map<String, Object> input = inputs.valid(mutation);
                int version = (Integer) Objects.requireNonNull(input.get("expectedVersion"));
                refused(
                        mutation,
                        sent(
                                mutation,
                                EditingInputs.with(input, Map.of("expectedVersion", version + 7))),
                        "CONFLICT");
                isLogged(mutation, mutation.role(), "REFUSED", "CONFLICT");
            }
        });
    }

    @Test
    void everyMutationRefusesInputThatBreaksARule() {
        Violations violations = new Violations(schema);
        each(mutation -> {
            Map<String, Object> valid = inputs.valid(mutation);
            int revisions = Tables.count("revision");
            int logged = Tables.count(REFUSED);
            List<Violation> all = violations.of(mutation.inputType());
            List<String> accepted = new ArrayList<>();
            for (Violation violation : all) {
                String wrong =
                        RefusedInput.wrong(
                                mutation,
                                violation,
                                sent(mutation, EditingInputs.with(valid, violation.values())));
                if (!wrong.isEmpty()) {
                    accepted.add(wrong);
                }
            }
            assertEquals(List.of(), accepted);
            assertEquals(revisions, Tables.count("revision"), "something was saved");
            assertEquals(logged + all.size(), Tables.count(REFUSED), "audit log");
        });
    }

    @Test
    void everyMutationRefusesUnknownReferences() {
        each(mutation -> {
            Map<String, Object> input = inputs.withUnknownReference(mutation);
            String code =
                    EditingExamples.UNKNOWN.equals(input.get("id")) ? "NOT_FOUND" : "VALIDATION";
            refused(mutation, sent(mutation, input), code);
            isLogged(mutation, mutation.role(), "REFUSED", code);
        });
    }

    private void each(Consumer<EditingMutation> check) {
        List<Executable> checks = new ArrayList<>();
        for (EditingMutation mutation : mutations()) {
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

    private List<EditingMutation> mutations() {
        List<EditingMutation> mutations = new ArrayList<>();
        schema.ofMutations()
                .forEach((name, input) -> {
                    Matcher matcher = NAME.matcher(name);
                    if (otherInputs().containsKey(name)) {
                        mutations.add(new EditingMutation(name, "", input));
                    } else if (matcher.matches() && types.find(matcher.group(2)) != null) {
                        mutations.add(
                                new EditingMutation(matcher.group(1), matcher.group(2), input));
                    } else {
                        fail(name + " is no mutation that this contract knows");
                    }
                });
        return mutations;
    }

    private static ValidatableResponse sent(EditingMutation mutation, Map<String, Object> input) {
        return queryAs(mutation.role(), mutation.document(), Map.of("input", input));
    }

    private static void refused(EditingMutation mutation, ValidatableResponse answer, String code) {
        answer.body("data." + mutation.name(), nullValue())
                .body("errors[0].path[0]", equalTo(mutation.name()))
                .body("errors[0].extensions.code", equalTo(code));
    }

    /// The newest entry of the audit log is about this.
    private void isLogged(EditingMutation mutation, String user, String outcome, String code) {
        queryAs("admin", NEWEST.formatted(service), Map.of())
                .body("data.log.nodes[0].operation", equalTo(mutation.name()))
                .body("data.log.nodes[0].userName", equalTo(user))
                .body("data.log.nodes[0].outcome", equalTo(outcome))
                .body("data.log.nodes[0].code", equalTo(code));
    }
}
