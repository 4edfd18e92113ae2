package org.chipgraph.kernel.testing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.launcher.testing.TestKeycloak;

/// Asks the service under test, as its admin, and holds what every answer must be, whatever was asked: no fault of
/// the service, a code where it refuses, nothing of its inside, and no megabytes that only repeat the question.
final class SoundAnswers {

    /// What only the log may show.
    private static final List<String> INSIDE =
            List.of(
                    "Exception:",
                    "\\tat ",
                    "\tat ",
                    "org.chipgraph",
                    "org.hibernate",
                    "PSQL",
                    "SQLState");

    private static final int MAX_REFUSAL = 10_000;
    private static final int SHOWN = 500;

    /// Lone surrogates and the like travel as escapes.
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(JsonGenerator.Feature.ESCAPE_NON_ASCII, true);

    private SoundAnswers() {}

    /// The whole answer.
    static JsonNode graphql(String document, ObjectNode input) {
        ObjectNode body = Documents.JSON.createObjectNode().put("query", document);
        body.withObject("variables").set("input", input);
        Response response =
                admin().contentType("application/json").body(json(body)).post("/graphql");
        JsonNode answer = sound(response);
        if (answer.has("errors")) {
            assertShort(response);
            answer.path("errors").forEach(SoundAnswers::assertCoded);
        }
        return answer;
    }

    /// The new document, or a problem document without an id.
    static JsonNode post(String path, ObjectNode document) {
        Response response = admin().contentType("application/json").body(json(document)).post(path);
        JsonNode answer = sound(response);
        if (response.statusCode() != 201) {
            assertShort(response);
            assertEquals("application/problem+json", response.contentType());
            assertTrue(answer.path("code").isTextual(), answer::toString);
        }
        return answer;
    }

    /// A document that is there.
    static JsonNode get(String path) {
        Response response = given().get(path);
        assertEquals(200, response.statusCode(), path);
        return sound(response);
    }

    static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(shortened(json), e);
        }
    }

    private static JsonNode sound(Response answer) {
        String body = answer.asString();
        assertTrue(answer.statusCode() < 500, () -> answer.statusCode() + ": " + shortened(body));
        for (String inside : INSIDE) {
            assertFalse(body.contains(inside), () -> shortened(body));
        }
        return parsed(body);
    }

    private static void assertShort(Response refusal) {
        int length = refusal.asString().length();
        assertTrue(length <= MAX_REFUSAL, () -> "a refusal of " + length + " characters");
    }

    /// What the schema's types refuse before a resolver sees it has a classification instead.
    private static void assertCoded(JsonNode error) {
        String code = error.at("/extensions/code").asText();
        assertFalse(code.equals("INTERNAL"), error::toString);
        assertTrue(
                !code.isEmpty()
                        || error.at("/extensions/classification")
                                .asText()
                                .equals("ValidationError"),
                error::toString);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), SHOWN));
    }

    private static String json(JsonNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(TestKeycloak.token("admin"));
    }
}
