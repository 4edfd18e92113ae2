package org.chipgraph.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a service sends costs its own fields only: HTTP 200, null at the nearest place that may
/// be null, one error with the client's path and a code, nothing of the service's insides.
@Timeout(60)
class FaultyServicesTest {

    private static final String QUERY =
            "{ chip(id: \"h20\") { name by: designer { id called: name } } event(id: \"e\") { title } }";
    private static final String OTHERS =
            "\"data\":{\"chip\":{\"name\":\"H20\",\"by\":null},\"event\":{\"title\":\"Summons\"}}}";
    private static final String WHOLE =
            "{\"data\":{\"chip\":{\"name\":\"H20\",\"by\":{\"id\":\"nvidia\",\"called\":\"NVIDIA\"}},"
                    + "\"event\":{\"title\":\"Summons\"}}}";
    private static final String GOOD = "{\"data\":{\"_entities\":[{\"called\":\"NVIDIA\"}]}}";
    private static RawServer companies;
    private static TestGateway gateway;

    @BeforeAll
    static void start() {
        companies = new RawServer((connection, _) -> connection.json(GOOD));
        gateway =
                new TestGateway(
                        "chipgraph.subgraph-timeout", "400ms",
                        "chipgraph.max-answer", "64K",
                        "chipgraph.subgraphs.companies.url", companies.url());
        gateway.chips.answer("{\"data\":{\"chip\":{\"name\":\"H20\",\"by\":{\"id\":\"nvidia\"}}}}");
        gateway.events.answer("{\"data\":{\"event\":{\"title\":\"Summons\"}}}");
        gateway.ask(QUERY);
    }

    @AfterAll
    static void stop() {
        gateway.close();
        companies.close();
    }

    private static String answerWhen(RawServer.Behaviour behaviour) {
        companies.behave(behaviour);
        HttpResponse<String> response = gateway.post(TestGateway.body(QUERY));
        assertEquals(200, response.statusCode());
        return response.body();
    }

    private static void assertCostsItsOwnFields(String answer, String code) {
        String place =
                "\"path\":[\"chip\",\"by\",\"called\"],\"extensions\":{\"code\":\"" + code + '"';
        assertTrue(answer.contains(place), answer);
        assertEquals(2, answer.split("\"message\"").length, answer);
        assertTrue(answer.endsWith(OTHERS), answer);
        assertFalse(answer.contains("Exception") || answer.contains("Secret"), answer);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aFaultCostsItsOwnFieldsAndTheNextRequestWorks(Fault fault) {
        assertCostsItsOwnFields(answerWhen(fault::commit), fault.code());
        assertEquals(WHOLE, answerWhen((connection, _) -> connection.json(GOOD)));
    }

    @Test
    void aServiceThatRefusesConnectionsCostsItsOwnFields() {
        try (TestGateway own =
                new TestGateway(
                        "chipgraph.subgraphs.companies.url", "http://127.0.0.1:1/graphql")) {
            own.chips.answer("{\"data\":{\"chip\":{\"name\":\"H20\",\"by\":{\"id\":\"nvidia\"}}}}");
            own.events.answer("{\"data\":{\"event\":{\"title\":\"Summons\"}}}");
            assertCostsItsOwnFields(own.ask(QUERY), "UNAVAILABLE");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF{\"data\":{\"_entities\":[{\"called\":\"NVIDIA\"}]}}",
                " {\"errors\":null,\"data\":{\"_entities\":[{\"called\":\"NVIDIA\"}]}} \n",
                "{\"data\":{\"_entities\":[{\"c\\u0061lled\":\"NVIDIA\"}]}}",
                "{\"data\":{\"_entities\":[{\"called\":\"first\",\"called\":\"NVIDIA\"}]}}",
                "{\"data\":{\"_entities\":[{\"called\":\"NVIDIA\",\"unasked\":[1e999,{\"\":-0}]}]}}",
                "{\"data\":{\"_entities\":[{\"called\":\"NVIDIA\"}]},\"extensions\":{\"cost\":7}}"
            })
    void whatIsUnusualButClearIsUnderstood(String body) {
        assertEquals(WHOLE, answerWhen((connection, _) -> connection.json(body)));
    }

    @Test
    void compressedAndChunkedAnswersAndThoseWithoutALengthAreUnderstood() {
        byte[] good = Fault.utf8(GOOD);
        assertEquals(
                WHOLE,
                answerWhen((connection, _) ->
                        connection.answer(
                                "200 OK",
                                "Content-Type: application/json; charset=\"UTF-8\"\r\n"
                                        + "Content-Encoding: gzip",
                                Fault.gzip(good))));
        assertEquals(
                WHOLE,
                answerWhen((connection, _) -> {
                    connection.write(Fault.head("Transfer-Encoding: chunked"));
                    for (byte next : good) {
                        connection.write(new byte[] {'1', '\r', '\n', next, '\r', '\n'});
                    }
                    connection.write("0\r\n\r\n");
                }));
        assertEquals(
                WHOLE,
                answerWhen((connection, _) -> {
                    connection.write(Fault.head("Connection: close") + GOOD);
                    connection.close();
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"_entities\",0,\"called\"]",
                "[\"_entities\",0,\"called\",\"deeper\",1,2,3]",
                "[\"_entities\",-1]",
                "[\"_entities\",99999999999999999999999999999999999999999999]",
                "[\"_entities\",1e5,\"called\"]",
                "[\"_entities\",0,\"called\",1e999999999]",
                "[\"_entities\",{\"a\":1}]",
                "[null]",
                "[]",
                "7",
                "null"
            })
    void anErrorOfAnyPathIsToldAtAPlaceOfTheAnswer(String path) {
        String error =
                "{\"message\":\"m\",\"path\":" + path + ",\"extensions\":{\"code\":\"OWN\"}}";
        assertCostsItsOwnFields(
                answerWhen((connection, _) ->
                        connection.json(
                                "{\"errors\":[" + error + "],\"data\":{\"_entities\":[null]}}")),
                "OWN");
    }

    @Test
    void extensionsOfErrorsAreCutToWhatAClientCanUse() {
        StringBuilder extensions = new StringBuilder("\"code\":7,\"code\":\"OWN\"");
        for (int i = 0; i < 300; i++) {
            extensions.append(",\"e").append(i % 200).append("\":[").append(i).append("]");
        }
        extensions.append(",\"large\":\"").append("x".repeat(20_000)).append('"');
        String answer =
                answerWhen((connection, _) ->
                        connection.json(
                                "{\"data\":{\"_entities\":[null]},\"errors\":[{\"message\":\"m\","
                                        + "\"extensions\":{"
                                        + extensions
                                        + "}}]}"));
        assertCostsItsOwnFields(answer, "OWN");
        assertTrue(answer.contains("\"e0\":[0],\"e1\":[1]"), answer);
        assertEquals(2, answer.split("\"e0\"").length);
        assertFalse(answer.contains("\"e60\"") || answer.contains("xxx"), answer);
    }

    @Test
    void anObjectOfATypeThatCannotStandThereIsNullWithAnError() {
        gateway.events.answer(
                "{\"data\":{\"event\":{\"title\":\"T\",\"participants\":["
                        + "{\"who\":{\"__typename\":\"Martian\",\"id\":\"x\"}},"
                        + "{\"who\":{\"id\":\"x\"}},"
                        + "{\"who\":{\"__typename\":\"P\\u0065rson\",\"id\":\"p\"}}]}}}");
        assertEquals(
                "{\"errors\":[{\"message\":\"events: a type that is no Party\","
                        + "\"path\":[\"event\",\"participants\",0,\"who\"],"
                        + "\"extensions\":{\"code\":\"SUBGRAPH_INVALID_ANSWER\",\"service\":\"events\"}},"
                        + "{\"message\":\"events: its answer lacks the field\","
                        + "\"path\":[\"event\",\"participants\",1,\"who\"],"
                        + "\"extensions\":{\"code\":\"SUBGRAPH_INVALID_ANSWER\",\"service\":\"events\"}}],"
                        + "\"data\":{\"event\":{\"title\":\"T\",\"participants\":[{\"who\":null},{\"who\":null},"
                        + "{\"who\":{\"__typename\":\"Person\",\"id\":\"p\"}}]}}}",
                gateway.ask(
                        "{ event(id: \"e\") { title participants {"
                                + " who: party { __typename ... on Person { id } } } } }"));
        gateway.events.answer("{\"data\":{\"event\":{\"title\":\"Summons\"}}}");
    }

    @Test
    void anAnswerOfMoreObjectsThanItsBytesAreWorthIsRefused() {
        try (TestGateway own = new TestGateway()) {
            String empty = "{},".repeat(1_500_000);
            own.chips.answer("{\"data\":{\"chips\":{\"nodes\":[" + empty + "{}]}}}");
            String answer = own.ask("{ chips { nodes { id name a: name b: name } } }");
            assertTrue(answer.contains("it holds more than 4,000,000 values"), answer);
        }
    }

    @Test
    void memoryStaysFlat() {
        answerWhen(Fault.HUGE::commit);
        long before = usedAfterCollection();
        for (int i = 0; i < 20; i++) {
            answerWhen(Fault.HUGE::commit);
            answerWhen(Fault.HUGE_IN_CHUNKS::commit);
            answerWhen(Fault.DEEP_LISTS::commit);
            answerWhen(Fault.HUGE_WHEN_UNZIPPED::commit);
        }
        long grown = usedAfterCollection() - before;
        assertTrue(grown < 8_000_000, grown + " bytes more than before");
    }

    private static long usedAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
