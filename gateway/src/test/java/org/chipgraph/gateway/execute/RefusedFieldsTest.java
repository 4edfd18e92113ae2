package org.chipgraph.gateway.execute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chipgraph.gateway.TestSupergraphs;
import org.chipgraph.gateway.authorization.Rights;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.plan.Planned;
import org.chipgraph.gateway.plan.Planner;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.SupergraphReader;
import org.junit.jupiter.api.Test;

/// Clients who ask for more than they may have, and try to get it by other ways.
class RefusedFieldsTest {

    private static final Rights SIGNED_IN = new Rights(true, Set.of(), Set.of());
    private static final Pattern PATH = Pattern.compile("\"path\":(\\[[^\\]]*\\])");

    private final Supergraph supergraph = SupergraphReader.read(TestSupergraphs.protectedOne());
    private final FakeSubgraphs subgraphs = new FakeSubgraphs();

    @Test
    void refusedFieldIsNullWithAnErrorAndNeverFetched() {
        staff("\"me\":{\"name\":\"Ada\"}");
        assertEquals(
                "{\"errors\":[{\"message\":\"Not for this client: it needs a token, or one with a scope"
                        + " or policy that is missing\",\"path\":[\"me\",\"salary\"],\"extensions\":"
                        + "{\"code\":\"UNAUTHORIZED_FIELD_OR_TYPE\"}}],"
                        + "\"data\":{\"me\":{\"name\":\"Ada\",\"salary\":null}}}",
                answer("{ me { name salary } }", SIGNED_IN));
        assertFalse(subgraphs.bodies("staff").getFirst().contains("salary"));
    }

    @Test
    void refusedFieldThatMustNotBeNullTakesItsParentAway() {
        staff(
                "\"users\":[{\"name\":\"Ada\",\"manager\":{\"name\":\"Bob\"}},{\"name\":\"Bob\",\"manager\":null}]");
        String answer = answer("{ users { name manager { name email } } }", Rights.ANONYMOUS);
        assertEquals(
                "{\"users\":[{\"name\":\"Ada\",\"manager\":null},{\"name\":\"Bob\",\"manager\":null}]}",
                data(answer));
        assertEquals(List.of("[\"users\",0,\"manager\",\"email\"]"), paths(answer));
        assertEquals("null", data(answer("{ log { text } }", Rights.ANONYMOUS)));
    }

    @Test
    void anotherNameMakesNoDifference() {
        staff("\"me\":{\"__typename\":\"User\"}");
        String answer = answer("{ me { name: salary id: rank } }", SIGNED_IN);
        assertEquals("{\"me\":{\"name\":null,\"id\":null}}", data(answer));
        assertEquals(List.of("[\"me\",\"name\"]", "[\"me\",\"id\"]"), paths(answer));
    }

    @Test
    void fragmentsWithinFragmentsMakeNoDifference() {
        docs("\"search\":[{\"__typename\":\"Report\"},{\"__typename\":\"Memo\",\"title\":\"M\"}]");
        String answer =
                answer(
                        "{ search { ...A } } fragment A on Hit { ... { ...B ... on Memo { title } } }"
                                + " fragment B on Report { ... on Report { title } }",
                        SIGNED_IN);
        assertEquals("{\"search\":[{\"title\":null},{\"title\":\"M\"}]}", data(answer));
        assertEquals(List.of("[\"search\",0,\"title\"]"), paths(answer));
        assertFalse(subgraphs.bodies("docs").getFirst().contains("Report"));
    }

    @Test
    void interfaceFragmentOnAUnionNeedsTheRightsOfTheInterface() {
        docs("\"search\":[{\"__typename\":\"Memo\"}]");
        String answer = answer("{ search { ... on Document { title } } }", SIGNED_IN);
        assertEquals("{\"search\":[{\"title\":null}]}", data(answer));
        Rights auditor = new Rights(true, Set.of(), Set.of("auditor"));
        docs("\"search\":[{\"__typename\":\"Memo\",\"title\":\"M\"}]");
        assertEquals(
                "{\"search\":[{\"title\":\"M\"}]}",
                data(answer("{ search { ... on Document { title } } }", auditor)));
    }

    @Test
    void typeNameOfAProtectedTypeIsToldOnlyWhereItsKindMayBeAskedFor() {
        docs("\"search\":[{\"__typename\":\"Report\"}]");
        assertEquals(
                "{\"search\":[{\"__typename\":\"Report\"}]}",
                data(answer("{ search { __typename } }", Rights.ANONYMOUS)));
        assertEquals(
                "{\"search\":null}",
                data(answer("{ search { ... on Report { __typename } } }", Rights.ANONYMOUS)));
        assertEquals(
                "{\"report\":null}", data(answer("{ report { __typename } }", Rights.ANONYMOUS)));
    }

    @Test
    void fieldThatIsLeftOutIsNotRefused() {
        staff("\"me\":{\"name\":\"Ada\"}");
        String query = "query ($on: Boolean!) { me { name email @include(if: $on) } }";
        String without = answer(query, Rights.ANONYMOUS, Map.of("on", false));
        assertEquals("{\"data\":{\"me\":{\"name\":\"Ada\"}}}", without);
        String with = answer(query, Rights.ANONYMOUS, Map.of("on", true));
        assertEquals("{\"me\":null}", data(with));
        assertEquals(List.of("[\"me\",\"email\"]"), paths(with));
    }

    @Test
    void whereThereIsNoObjectNothingIsRefused() {
        staff("\"me\":null");
        assertEquals("{\"data\":{\"me\":null}}", answer("{ me { email } }", Rights.ANONYMOUS));
    }

    @Test
    void whatIsComputedFromAProtectedFieldIsProtected() {
        staff("\"me\":{\"name\":\"Ada\"}");
        String answer = answer("{ me { name bonus total } }", SIGNED_IN);
        assertEquals("{\"me\":{\"name\":\"Ada\",\"bonus\":null,\"total\":null}}", data(answer));
        assertEquals(List.of(), subgraphs.bodies("audit"));
    }

    @Test
    void schemaIsShownToEverybody() {
        String answer =
                answer("{ __type(name: \"Report\") { fields { name } } }", Rights.ANONYMOUS);
        assertTrue(answer.contains("figures"), answer);
        assertFalse(answer.contains("errors"), answer);
    }

    @Test
    void entitiesCannotBeAskedForDirectly() {
        Planner planner = new Planner(supergraph, Limits.DEFAULT);
        for (String query :
                List.of(
                        "{ _entities(representations: []) { ... on User { email } } }",
                        "{ _service { sdl } }")) {
            assertInstanceOf(
                    Planned.Refused.class,
                    planner.plan(query, "", planner.access(Rights.ANONYMOUS), label -> false));
        }
    }

    private void staff(String data) {
        subgraphs.answer("staff", "{\"data\":{" + data + "}}");
    }

    private void docs(String data) {
        subgraphs.answer("docs", "{\"data\":{" + data + "}}");
    }

    private String answer(String query, Rights rights) {
        return answer(query, rights, Map.of());
    }

    private String answer(String query, Rights rights, Map<String, Object> variables) {
        Planner planner = new Planner(supergraph, Limits.DEFAULT);
        Planned planned = planner.plan(query, "", planner.access(rights), label -> false);
        CompiledPlan plan = new CompiledPlan(assertInstanceOf(Planned.Ready.class, planned).plan());
        Executor executor =
                new Executor(
                        subgraphs,
                        new Introspection(supergraph.apiSchema()),
                        Duration.ofSeconds(10));
        return new String(
                executor.answer(
                        executor.prepare(plan, new ClientVariables(variables, Map.of()), "")),
                StandardCharsets.UTF_8);
    }

    private static String data(String answer) {
        return answer.substring(answer.indexOf("\"data\":") + 7, answer.length() - 1);
    }

    private static List<String> paths(String answer) {
        List<String> paths = new ArrayList<>();
        PATH.matcher(answer).results().forEach(found -> paths.add(found.group(1)));
        return paths;
    }
}
