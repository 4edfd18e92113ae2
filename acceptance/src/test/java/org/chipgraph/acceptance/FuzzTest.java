package org.chipgraph.acceptance;

import static java.util.stream.Collectors.toCollection;
import static org.chipgraph.acceptance.RunningProduct.product;
import static org.chipgraph.acceptance.RunningProduct.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chipgraph.acceptance.RandomRequests.Request;
import org.junit.jupiter.api.Test;

/// Whatever is put into any list, filter, search or argument: a clear answer in good time, never a fault of ours, and
/// nothing of what the product is made of.
///
/// `-Dfuzz.inputs=100000 -Dfuzz.seed=7` asks more or other questions.
class FuzzTest {

    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 3_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20_250_731);
    private static final int AT_ONCE = 6;
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int SHOWN = 10;
    private static final int BODIES = 200;
    private static final int LONGEST = 2_000;

    /// Faults of a caller, and nothing else.
    private static final Set<String> CODES =
            Set.of(
                    "VALIDATION",
                    "VARIABLES_INVALID",
                    "BAD_REQUEST",
                    "QUERY_TOO_BROAD",
                    "QUERY_TOO_LARGE",
                    "PAYLOAD_TOO_LARGE");

    private static final Pattern INSIDE =
            Pattern.compile(
                    "(?:org|com|io|java|jakarta)\\.[a-z]+\\.[\\w.]+|\\w+(?:Exception|Error)\\b|\\bat \\w+\\(|"
                            + "SQLState|PSQL|select .+ from ");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /// May read everything, the audit logs too.
    private final String admin = product().token("admin");

    private final RandomRequests requests =
            new RandomRequests(
                    query(RandomRequests.introspection()).extract().jsonPath().getMap("data"));
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final Set<String> answered = Collections.synchronizedSet(new TreeSet<>());

    @Test
    void noInputMakesAFaultOfOurs() {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            IntStream.range(0, INPUTS).forEach(input -> threads.execute(() -> tryOut(input)));
        }
        assertEquals(List.of(), faults.stream().limit(SHOWN).toList(), faults.size() + " faults");
        assertEquals(
                requests.places().stream()
                        .map(Object::toString)
                        .collect(toCollection(TreeSet::new)),
                answered,
                "each place is answered at least once: its inputs come through");
    }

    @Test
    void bytesThatAreNoRequestAreRefused() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        for (int input = 0; input < BODIES; input++) {
            byte[] body = new byte[random.nextInt(2_000)];
            random.nextBytes(body);
            HttpResponse<String> answer = send(body);
            assertEquals(400, answer.statusCode(), () -> Arrays.toString(body));
            assertFalse(INSIDE.matcher(answer.body()).find(), answer.body());
        }
    }

    private void tryOut(int input) {
        List<RandomRequests.Place> places = requests.places();
        Request request = requests.of(places.get(input % places.size()), new Random(SEED + input));
        try {
            String body =
                    JSON.writeValueAsString(
                            Map.of("query", request.document(), "variables", request.variables()));
            long began = System.nanoTime();
            HttpResponse<String> answer = send(body.getBytes(StandardCharsets.UTF_8));
            Duration taken = Duration.ofNanos(System.nanoTime() - began);
            String fault = fault(answer, taken, request);
            if (!fault.isEmpty()) {
                faults.add(fault + "\n  input " + input + ": " + shortened(body));
            }
        } catch (IOException | RuntimeException e) {
            faults.add(e + "\n  input " + input + ": " + request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// What is wrong with an answer; empty when nothing is.
    private String fault(HttpResponse<String> answer, Duration taken, Request request) {
        if (answer.statusCode() >= 500) {
            return "HTTP " + answer.statusCode() + " " + answer.body();
        }
        if (taken.compareTo(LIMIT) > 0) {
            return "took " + taken;
        }
        List<Map<String, ?>> errors = JsonPath.from(answer.body()).getList("errors");
        if (errors == null) {
            answered.add(request.place().toString());
            return "";
        }
        List<String> codes = JsonPath.from(answer.body()).getList("errors.extensions.code");
        String messages = errors.toString();
        return CODES.containsAll(codes) && !INSIDE.matcher(messages).find()
                ? ""
                : shortened(messages);
    }

    private HttpResponse<String> send(byte[] body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(product().graphql())
                        .header("Authorization", "Bearer " + admin)
                        .header("Content-Type", "application/json")
                        .timeout(LIMIT.multipliedBy(4))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
