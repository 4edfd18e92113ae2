package org.chipgraph.gateway.execute;

import static org.chipgraph.gateway.execute.TestShapes.field;
import static org.chipgraph.gateway.execute.TestShapes.nullable;
import static org.chipgraph.gateway.execute.TestShapes.nullableList;
import static org.chipgraph.gateway.execute.TestShapes.object;
import static org.chipgraph.gateway.execute.TestShapes.required;
import static org.chipgraph.gateway.execute.TestShapes.requiredList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.chipgraph.gateway.execute.answer.Answer;
import org.chipgraph.gateway.execute.answer.AnswerReader;
import org.chipgraph.gateway.execute.answer.Asked;
import org.chipgraph.gateway.execute.answer.Expected;
import org.chipgraph.gateway.execute.json.JsonFault;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.slots.Conditions;
import org.chipgraph.gateway.execute.slots.Layout;
import org.chipgraph.gateway.execute.slots.ResponseWriter;
import org.chipgraph.gateway.plan.Shape;
import org.chipgraph.gateway.plan.Shape.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What the client sees for each kind of missing value, as a monolith would answer it.
class NullPropagationTest {

    private static Shape query(Value chips) {
        return object("Query", field("chips", chips));
    }

    private static Shape chip(Value name) {
        return object("Chip", field("id", required("ID")), field("name", name));
    }

    static Stream<Arguments> table() {
        String broken = "{\"chips\":[{\"id\":\"a\",\"name\":\"A\"},{\"id\":\"b\",\"name\":null}]}";
        Shape optional = chip(nullable("String"));
        Shape strict = chip(required("String"));
        return Stream.of(
                // nullable leaf: null stays where it is
                Arguments.of(query(nullableList(nullable(optional))), broken, broken),
                // [T]: the item
                Arguments.of(
                        query(nullableList(nullable(strict))),
                        broken,
                        "{\"chips\":[{\"id\":\"a\",\"name\":\"A\"},null]}"),
                // [T!]: the list
                Arguments.of(query(nullableList(required(strict))), broken, "{\"chips\":null}"),
                // [T]!: still the item
                Arguments.of(
                        query(requiredList(nullable(strict))),
                        broken,
                        "{\"chips\":[{\"id\":\"a\",\"name\":\"A\"},null]}"),
                // [T!]!: the whole answer
                Arguments.of(query(requiredList(required(strict))), broken, "null"),
                // an absent field counts as null
                Arguments.of(
                        query(nullableList(nullable(strict))),
                        "{\"chips\":[{\"id\":\"a\"}]}",
                        "{\"chips\":[null]}"),
                // a value of the wrong type counts as null
                Arguments.of(
                        query(nullableList(nullable(strict))),
                        "{\"chips\":[\"a string\",{\"id\":\"a\",\"name\":[]}]}",
                        "{\"chips\":[null,null]}"),
                Arguments.of(
                        query(nullableList(nullable(strict))),
                        "{\"chips\":{\"id\":\"a\"}}",
                        "{\"chips\":null}"),
                // nested lists propagate level by level
                Arguments.of(
                        query(nullableList(nullableList(required("Int")))),
                        "{\"chips\":[[1,2],[3,null],[]]}",
                        "{\"chips\":[[1,2],null,[]]}"),
                // a whole number of more than 32 bits is no Int
                Arguments.of(
                        query(nullableList(nullable("Int"))),
                        "{\"chips\":[2147483647,2147483648,1.5]}",
                        "{\"chips\":[2147483647,null,null]}"),
                // an ID is a string for the client
                Arguments.of(
                        query(nullableList(nullable("ID"))),
                        "{\"chips\":[7,\"x\"]}",
                        "{\"chips\":[\"7\",\"x\"]}"),
                // scalars of the schema's own are copied as they are
                Arguments.of(
                        query(nullableList(nullable("Json"))),
                        "{\"chips\":[{\"a\" : [1.50]},\"\\u0041\"]}",
                        "{\"chips\":[{\"a\" : [1.50]},\"\\u0041\"]}"));
    }

    @ParameterizedTest
    @MethodSource("table")
    void missingValuesNullTheNearestParentThatMayBeNull(Shape shape, String data, String seen)
            throws JsonFault {
        Conditions conditions = new Conditions();
        Layout layout = new Layout(shape, conditions);
        byte[] body = ("{\"data\":" + data + "}").getBytes(StandardCharsets.UTF_8);
        Answer answer =
                AnswerReader.read(
                        body,
                        new Expected.Root(layout, Asked.NOTHING),
                        conditions.evaluate(_ -> false));
        JsonOutput out = new JsonOutput(64);
        new ResponseWriter(out, conditions.evaluate(_ -> false), Map.of())
                .writeRoot(answer.root().orElseThrow());
        assertEquals(seen, new String(out.toBytes(), StandardCharsets.UTF_8));
    }
}
