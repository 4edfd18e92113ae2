package org.chipgraph.gateway.execute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chipgraph.gateway.execute.VariableCoercion.Result;
import org.chipgraph.gateway.execute.json.JsonCursor;
import org.chipgraph.gateway.execute.json.JsonFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariableCoercionTest {

    private static final VariableCoercion COERCION =
            new VariableCoercion(new TestSchema().schema());

    private static Result coerce(String declaration, String variables) throws JsonFault {
        List<VariableDefinition> declared =
                Parser.parse("query(" + declaration + ") { chip(id: 1) { id } }")
                        .getDefinitionsOfType(OperationDefinition.class)
                        .getFirst()
                        .getVariableDefinitions();
        byte[] json = variables.getBytes(StandardCharsets.UTF_8);
        return COERCION.coerce(declared, RawVariables.read(new JsonCursor(json, 30)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$id: ID!|{}|Variable $id: a value is required, none was given",
                "$id: ID!|{\"id\":null}|Variable $id: null is given where ID! is required",
                "$id: ID|{\"id\":true}|Variable $id: expected ID, got true",
                "$n: Int|{\"n\":\"7\"}|Variable $n: expected Int, got \"7\"",
                "$n: Int|{\"n\":2147483648}|Variable $n: expected Int, got 2147483648",
                "$n: Int|{\"n\":1.5}|Variable $n: expected Int, got 1.5",
                "$b: Boolean|{\"b\":1}|Variable $b: expected Boolean, got 1",
                "$s: String|{\"s\":{}}|Variable $s: expected String, got an object",
                "$k: Kind|{\"k\":\"HIDDEN\"}|Variable $k: expected a value of Kind, got \"HIDDEN\"",
                "$k: [Kind!]|{\"k\":[\"MODEL\",null]}"
                        + "|Variable $k[1]: null is given where Kind! is required",
                "$w: Where|{\"w\":7}|Variable $w: expected Where, got 7",
                "$w: Where|{\"w\":{\"nope\":1}}|Variable $w: Where has no field \"nope\"",
                "$w: Where|{\"w\":{\"range\":{}}}"
                        + "|Variable $w.range.from: Int! is required, none was given",
                "$w: Where|{\"w\":{\"not\":{\"range\":{\"from\":\"x\"}}}}"
                        + "|Variable $w.not.range.from: expected Int, got \"x\"",
                "$o: One|{\"o\":{\"id\":\"a\",\"name\":\"b\"}}"
                        + "|Variable $o: One takes exactly one field with a value",
            })
    void aWrongValueIsNamedWithItsPlace(String declaration, String variables, String message)
            throws JsonFault {
        Result.Refused refused =
                assertInstanceOf(Result.Refused.class, coerce(declaration, variables));
        assertEquals(List.of(message), refused.messages());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"w\":null}",
                "{\"w\":{}}",
                "{\"w\":{\"kinds\":\"MODEL\"}}",
                "{\"w\":{\"exact\":\"12.50\",\"range\":{\"from\":1.0,\"to\":null}}}",
                "{\"w\":{\"id\":7},\"undeclared\":[]}",
            })
    void aFittingValueIsAccepted(String variables) throws JsonFault {
        assertInstanceOf(Result.Accepted.class, coerce("$w: Where", variables));
    }

    @Test
    void defaultsFillInForWhatIsNotGiven() throws JsonFault {
        Result.Accepted accepted =
                assertInstanceOf(
                        Result.Accepted.class,
                        coerce(
                                "$on: Boolean! = true, $w: Where = {kinds: [MODEL], exact: 1.5}",
                                "{}"));
        assertEquals(true, accepted.variables().isTrue("on"));
        assertEquals(
                "{on=true, w={kinds=[MODEL], exact=1.5}}",
                accepted.variables().coerced().toString());
    }
}
