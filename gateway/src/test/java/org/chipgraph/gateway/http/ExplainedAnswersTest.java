package org.chipgraph.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chipgraph.gateway.execute.json.JsonCursor;
import org.chipgraph.gateway.execute.json.JsonFault;
import org.chipgraph.gateway.execute.json.JsonValues;
import org.junit.jupiter.api.Test;

/// Who asks how a request was answered is told, where the gateway is set to.
class ExplainedAnswersTest {

    private static final String QUERY = "{ chips { nodes { designer { name } } } }";
    private static final String EXPLAINED =
            "{\"query\":\"" + QUERY + "\",\"extensions\":{\"other\":[1],\"explain\":true}}";
    private static final String DATA =
            "{\"data\":{\"chips\":{\"nodes\":[{\"designer\":{\"name\":\"N\"}},"
                    + "{\"designer\":{\"name\":\"N\"}}]}}";

    private static TestGateway gateway(String... settings) {
        TestGateway gateway = new TestGateway(settings);
        String designer = "{\"designer\":{\"id\":\"nvidia\"}}";
        gateway.chips.answer(
                "{\"data\":{\"chips\":{\"nodes\":[" + designer + "," + designer + "]}}}");
        gateway.companies.answer("{\"data\":{\"_entities\":[{\"name\":\"N\"}]}}");
        return gateway;
    }

    private static Map<?, ?> explanation(String answer) {
        try {
            JsonCursor cursor = new JsonCursor(answer.getBytes(StandardCharsets.UTF_8), 50);
            Map<?, ?> members = (Map<?, ?>) Objects.requireNonNull(JsonValues.read(cursor));
            Map<?, ?> extensions = (Map<?, ?>) members.get("extensions");
            return (Map<?, ?>) extensions.get("explain");
        } catch (JsonFault fault) {
            throw new AssertionError(fault);
        }
    }

    @Test
    void thePlanAndWhatItsFetchesTookAreTold() {
        try (TestGateway gateway = gateway("chipgraph.explain", "true")) {
            String answer = gateway.post(EXPLAINED).body();
            assertTrue(answer.startsWith(DATA + ",\"extensions\":{\"explain\":{"), answer);
            Map<?, ?> told = explanation(answer);
            assertEquals(false, told.get("planWasCached"));
            assertTrue(
                    told.get("plan").toString().contains("Fetch 1 from companies, after 0"),
                    answer);
            List<?> fetches = (List<?>) told.get("fetches");
            Map<?, ?> entities = (Map<?, ?>) fetches.get(1);
            assertEquals(2, fetches.size());
            assertEquals("companies", entities.get("service"));
            assertEquals(1, entities.get("representations"));
            assertEquals(2, entities.get("places"));
            assertEquals("answered", entities.get("outcome"));
            assertEquals(37, entities.get("answerBytes"));
            assertEquals(
                    gateway.companies.asked().getFirst().body().length(),
                    entities.get("requestBytes"));
            assertTrue((Integer) entities.get("tookMicros") > 0, answer);
            assertEquals(true, explanation(gateway.post(EXPLAINED).body()).get("planWasCached"));
        }
    }

    @Test
    void aFetchThatFailedShowsItsCode() {
        try (TestGateway gateway = gateway("chipgraph.explain", "true")) {
            gateway.companies.answer("nonsense");
            List<?> fetches = (List<?>) explanation(gateway.post(EXPLAINED).body()).get("fetches");
            assertEquals("SUBGRAPH_INVALID_ANSWER", ((Map<?, ?>) fetches.get(1)).get("outcome"));
        }
    }

    @Test
    void whoDoesNotAskIsNotTold() {
        try (TestGateway gateway = gateway("chipgraph.explain", "true")) {
            assertEquals(DATA + "}", gateway.ask(QUERY));
            String no = EXPLAINED.replace("true", "false");
            assertEquals(DATA + "}", gateway.post(no).body());
        }
    }

    @Test
    void aUrlMayAskToo() {
        try (TestGateway gateway = gateway("chipgraph.explain", "true")) {
            String url =
                    "/graphql?extensions=%7B%22explain%22%3Atrue%7D&query="
                            + URLEncoder.encode(QUERY, StandardCharsets.UTF_8);
            String answer = gateway.send(gateway.request(url)).body();
            assertTrue(answer.contains("\"planWasCached\""), answer);
        }
    }

    @Test
    void byDefaultNobodyIsTold() {
        try (TestGateway gateway = gateway()) {
            String answer = gateway.post(EXPLAINED).body();
            assertFalse(answer.contains("extensions"), answer);
        }
    }
}
