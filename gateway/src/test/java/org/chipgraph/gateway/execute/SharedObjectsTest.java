package org.chipgraph.gateway.execute;

import static org.chipgraph.gateway.execute.TestPlans.path;
import static org.chipgraph.gateway.execute.TestShapes.field;
import static org.chipgraph.gateway.execute.TestShapes.nullable;
import static org.chipgraph.gateway.execute.TestShapes.nullableList;
import static org.chipgraph.gateway.execute.TestShapes.object;
import static org.chipgraph.gateway.execute.TestShapes.required;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chipgraph.gateway.execute.TestPlans.After;
import org.chipgraph.gateway.plan.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What came with one entity is one object, however many places of the answer it is in.
@Timeout(20)
class SharedObjectsTest {

    private static final Shape PERSON =
            object(
                    "Person",
                    field("id", required("ID")).hidden(),
                    field("name", required("String")),
                    field("age", nullable("Int")));
    private static final Shape DESIGNER =
            object(
                    "Organization",
                    field("id", required("ID")).hidden(),
                    field("people", nullableList(nullable(PERSON))));
    private static final Shape CHIP =
            object(
                    "Chip",
                    field("id", required("ID")),
                    field("designer", required(DESIGNER)).as("by"));
    private static final Shape QUERY =
            object("Query", field("chips", nullableList(nullable(CHIP))));

    /// Three chips of two designers, who share one person.
    private final FakeSubgraphs subgraphs =
            new FakeSubgraphs()
                    .answer(
                            "chips",
                            """
                            {"data":{"chips":[{"id":"c0","designer":{"id":"o0"}},\
                            {"id":"c1","designer":{"id":"o1"}},{"id":"c2","designer":{"id":"o0"}}]}}\
                            """)
                    .answer(
                            "companies",
                            """
                            {"data":{"_entities":[{"people":[{"id":"p0"},{"id":"p1"}]},\
                            {"people":[{"id":"p1"}]}]}}\
                            """);

    private String run() {
        return TestPlans.query(QUERY)
                .root("chips", "{ chips { id designer { id } } }")
                .entities(
                        "companies", "Organization", "people { id }", After.of(0), path(0, "@", 1))
                .entities("people", "Person", "name age", After.of(1), path(0, "@", 1, 1, "@"))
                .run(subgraphs);
    }

    @Test
    void eachPlaceHasAllOfIt() {
        subgraphs.answer(
                "people",
                "{\"data\":{\"_entities\":[{\"name\":\"P\",\"age\":1},{\"name\":\"Q\",\"age\":null}]}}");
        String both = "{\"people\":[{\"name\":\"P\",\"age\":1},{\"name\":\"Q\",\"age\":null}]}";
        assertEquals(
                """
                {"data":{"chips":[{"id":"c0","by":%1$s},\
                {"id":"c1","by":{"people":[{"name":"Q","age":null}]}},{"id":"c2","by":%1$s}]}}\
                """
                        .formatted(both),
                run());
        assertTrue(
                subgraphs
                        .bodies("people")
                        .getFirst()
                        .endsWith(
                                "[{\"__typename\":\"Person\",\"id\":\"p0\"},"
                                        + "{\"__typename\":\"Person\",\"id\":\"p1\"}]}}"));
    }

    @Test
    void aNullInItIsNullAtEachPlace() {
        subgraphs.answer("people", "{\"data\":{\"_entities\":[{\"name\":\"P\",\"age\":1},null]}}");
        String both = "{\"people\":[{\"name\":\"P\",\"age\":1},null]}";
        assertEquals(
                """
                {"data":{"chips":[{"id":"c0","by":%1$s},\
                {"id":"c1","by":{"people":[null]}},{"id":"c2","by":%1$s}]}}\
                """
                        .formatted(both),
                run());
    }

    @Test
    void anErrorIsToldAtEachPlaceInTheOrderOfTheAnswer() {
        subgraphs.answer(
                "people",
                """
                {"data":{"_entities":[{"name":"P","age":1},null]},\
                "errors":[{"message":"gone","path":["_entities",1]}]}\
                """);
        String answer = run();
        int last = -1;
        for (String path :
                new String[] {
                    "0,\"by\",\"people\",1", "1,\"by\",\"people\",0", "2,\"by\",\"people\",1"
                }) {
            int at = answer.indexOf("\"path\":[\"chips\"," + path + ",\"name\"]");
            assertTrue(at > last, path + " in " + answer);
            last = at;
        }
    }
}
