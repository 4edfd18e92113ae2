package org.chipgraph.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// GraphQL over HTTP: methods, content types, status codes.
class NegotiationTest {

    private static final String JSON = "application/json; charset=utf-8";
    private static final String RESPONSE = "application/graphql-response+json; charset=utf-8";
    private static TestGateway gateway;

    @BeforeAll
    static void start() {
        gateway = new TestGateway("chipgraph.max-body", "2K");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private static void assertCode(HttpResponse<String> response, int status, String code) {
        assertEquals(status, response.statusCode(), response.body());
        assertTrue(response.body().startsWith("{\"errors\":[{\"message\":\""), response.body());
        assertTrue(response.body().contains("\"code\":\"" + code + "\""), response.body());
        assertTrue(!response.body().contains("\"data\""), response.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*|" + JSON,
                "application/*|" + JSON,
                "application/json|" + JSON,
                "application/json;charset=UTF-8|" + JSON,
                "application/graphql-response+json|" + RESPONSE,
                "application/graphql-response+json; charset=utf-8, application/json; charset=utf-8|"
                        + RESPONSE,
                "application/json;q=0.5, application/graphql-response+json;q=0.9|" + RESPONSE,
                "application/json;q=0.9, application/graphql-response+json;q=0.1|" + JSON,
                "text/html, application/json|" + JSON,
            })
    void theAcceptedTypeIsAnswered(String accept, String type) {
        HttpResponse<String> response =
                gateway.post(TestGateway.body("{ __typename }"), "Accept", accept);
        assertEquals(200, response.statusCode());
        assertEquals(Optional.of(type), response.headers().firstValue("Content-Type"));
        assertEquals("{\"data\":{\"__typename\":\"Query\"}}", response.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html", "application/json;q=0", "application/json;charset=utf-16", "x"})
    void whatCannotBeAnsweredIsNotAcceptable(String accept) {
        assertCode(
                gateway.post(TestGateway.body("{ __typename }"), "Accept", accept),
                406,
                "NOT_ACCEPTABLE");
    }

    @Test
    void aRefusedOperationIs200InJsonAnd400InGraphqlResponse() {
        for (String query :
                List.of("{ nope }", "{", "query A { __typename } query B { __typename }")) {
            String body = TestGateway.body(query);
            HttpResponse<String> json = gateway.post(body, "Accept", "application/json");
            assertEquals(200, json.statusCode());
            HttpResponse<String> response =
                    gateway.post(body, "Accept", "application/graphql-response+json");
            assertEquals(400, response.statusCode());
            assertEquals(json.body(), response.body());
            assertTrue(!json.body().contains("\"data\""), json.body());
        }
    }

    @Test
    void anAnswerWithErrorsAndDataIs200InBoth() {
        gateway.chips.answer(FakeService.Reply.of(500, "text/plain", "no"));
        String body = TestGateway.body("{ chip(id: \"h20\") { id } }");
        for (String type : List.of("application/json", "application/graphql-response+json")) {
            HttpResponse<String> response = gateway.post(body, "Accept", type);
            assertEquals(200, response.statusCode());
            assertTrue(response.body().endsWith("\"data\":{\"chip\":null}}"), response.body());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/graphql",
                "application/json; charset=iso-8859-1"
            })
    void aContentTypeThatAWebPageMaySendAnywhereIsRefused(String type) {
        HttpResponse<String> response =
                gateway.post(TestGateway.body("{ __typename }"), "Content-Type", type);
        assertCode(response, 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void aBodyOfUnknownTypeIsRefused() {
        HttpResponse<String> response =
                gateway.send(
                        gateway.request("/graphql")
                                .POST(BodyPublishers.ofString(TestGateway.body("{ __typename }"))));
        assertCode(response, 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "7",
                "[{\"query\":\"{ __typename }\"}]",
                "{}",
                "{\"query\":null}",
                "{\"query\":7}",
                "{\"query\":\"\"}",
                "{\"query\":\"{ __typename }\",\"variables\":[]}",
                "{\"query\":\"{ __typename }\",\"variables\":\"{}\"}",
                "{\"query\":\"{ __typename }\",\"operationName\":7}",
                "{\"query\":\"{ __typename }\",\"extensions\":7}",
                "{\"query\":\"{ __typename }\"} x"
            })
    void aBodyThatIsNoRequestIsRefusedWithTheReason(String body) {
        assertCode(gateway.post(body), 400, "BAD_REQUEST");
    }

    @Test
    void parametersThatAreNullCountAsAbsent() {
        HttpResponse<String> response =
                gateway.post(
                        "{\"query\":\"{ __typename }\",\"variables\":null,\"operationName\":null,"
                                + "\"extensions\":null,\"other\":1}");
        assertEquals("{\"data\":{\"__typename\":\"Query\"}}", response.body());
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        assertCode(
                gateway.post(TestGateway.body("{ __typename }" + " ".repeat(3000))),
                413,
                "PAYLOAD_TOO_LARGE");
        assertEquals("{\"data\":{\"__typename\":\"Query\"}}", gateway.ask("{ __typename }"));
    }

    @Test
    void getServesQueriesOnly() {
        assertEquals("{\"data\":{\"__typename\":\"Query\"}}", gateway.get("{ __typename }").body());
        HttpResponse<String> mutation =
                gateway.get("mutation { createChip(id: \"x\", name: \"X\") { id } }");
        assertCode(mutation, 405, "METHOD_NOT_ALLOWED");
        assertEquals(
                List.of(),
                gateway.chips.asked().stream().filter(a -> a.body().contains("mutation")).toList());
        assertEquals(
                405,
                gateway.send(gateway.request("/graphql").PUT(BodyPublishers.noBody()))
                        .statusCode());
    }

    @Test
    void getTakesVariablesAndTheOperationsName() {
        String query =
                "query%20A(%24on%3ABoolean!)%7Ba%3A__typename%20%40include(if%3A%24on)%7D"
                        + "%20query%20B%7Bb%3A__typename%7D";
        HttpResponse<String> response =
                gateway.send(
                        gateway.request(
                                "/graphql?operationName=A&variables=%7B%22on%22%3Atrue%7D&query="
                                        + query));
        assertEquals("{\"data\":{\"a\":\"Query\"}}", response.body());
        assertCode(
                gateway.send(gateway.request("/graphql?variables=x&query=" + query)),
                400,
                "BAD_REQUEST");
        assertCode(gateway.send(gateway.request("/graphql")), 400, "BAD_REQUEST");
    }

    @Test
    void batchesAreRefusedAsSuch() {
        HttpResponse<String> response =
                gateway.post("[" + TestGateway.body("{ __typename }") + "]");
        assertCode(response, 400, "BAD_REQUEST");
        assertTrue(response.body().contains("batches are not served"), response.body());
    }

    @ParameterizedTest
    @CsvSource({
        "subscription { changed }, OPERATION_NOT_SUPPORTED, does not serve subscriptions",
        "{ ... @defer { __typename } }, OPERATION_NOT_SUPPORTED, does not serve @defer",
        "{ chips { nodes @stream { id } } }, GRAPHQL_VALIDATION_FAILED, Unknown directive 'stream'"
    })
    void whatTheGatewayDoesNotServeIsNamed(String query, String code, String reason) {
        HttpResponse<String> response = gateway.post(TestGateway.body(query));
        assertCode(response, 200, code);
        assertTrue(response.body().contains(reason), response.body());
        HttpResponse<String> strict =
                gateway.get(query, "Accept", "application/graphql-response+json");
        assertCode(strict, 400, code);
    }
}
