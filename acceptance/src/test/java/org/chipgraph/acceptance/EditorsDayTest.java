package org.chipgraph.acceptance;

import static org.chipgraph.acceptance.RunningProduct.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chipgraph.launcher.Part;
import org.junit.jupiter.api.Test;

/// The requests of `docs/editing.md`, one after the other, get the answers that stand below them there. An answer shows
/// what it shows; a text such as `<purchase>` in it names whatever stands there, for the requests that follow.
class EditorsDayTest {

    private static final int REQUESTS = 15;

    private static final Pattern STEP =
            Pattern.compile(
                    "```(graphql|http) (editor|reviewer|admin)\n(.*?)```\n+```json\n(.*?)```",
                    Pattern.DOTALL);
    private static final Pattern REST =
            Pattern.compile("(\\w+) (\\S+)\nContent-Type: (\\S+)\n\n(.*)", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("<[a-z-]+>");

    /// The chips service, in the document at its usual address.
    private static final String CHIPS = "http://127.0.0.1:8082";

    private final Map<String, String> named = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();
    private final Map<String, Editor> people = new LinkedHashMap<>();

    @Test
    void everyRequestIsAnsweredAsShown() throws IOException, InterruptedException {
        String document = Files.readString(Path.of("../docs/editing.md"));
        Matcher step = STEP.matcher(document);
        int steps = 0;
        while (step.find()) {
            int line = (int) document.substring(0, step.start()).lines().count() + 1;
            Editor person = people.computeIfAbsent(step.group(2), Editor::named);
            String request = filled(step.group(3));
            JsonNode shown = Editor.JSON.readTree(step.group(4));
            JsonNode answer =
                    step.group(1).equals("graphql")
                            ? graphql(person, request, shown)
                            : rest(person, request);
            compare("line " + line + ": ", shown, answer);
            steps++;
        }
        assertEquals(List.of(), differences, "docs/editing.md");
        assertEquals(REQUESTS, steps, "requests in docs/editing.md");
    }

    private static JsonNode graphql(Editor person, String request, JsonNode shown) {
        JsonNode answer = person.ask(request, Map.of());
        return shown.has("errors") || answer.has("errors") ? answer : answer.path("data");
    }

    private static JsonNode rest(Editor person, String request)
            throws IOException, InterruptedException {
        Matcher parts = REST.matcher(request);
        assertTrue(parts.matches(), request);
        URI url = URI.create(parts.group(2).replace(CHIPS, product().url(Part.CHIPS).toString()));
        HttpRequest sent =
                HttpRequest.newBuilder(url)
                        .header("Content-Type", parts.group(3))
                        .header("Authorization", "Bearer " + person.token())
                        .method(parts.group(1), BodyPublishers.ofString(parts.group(4)))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return Editor.JSON.readTree(client.send(sent, BodyHandlers.ofString()).body());
        }
    }

    private String filled(String request) {
        return NAMED.matcher(request)
                .replaceAll(name -> named.getOrDefault(name.group(), name.group()));
    }

    /// Everything that is shown is in the answer.
    private void compare(String where, JsonNode shown, JsonNode given) {
        if (shown.isTextual() && NAMED.matcher(shown.textValue()).matches()) {
            named.put(shown.textValue(), given.asText());
        } else if (shown.isObject()) {
            shown.properties()
                    .forEach(field ->
                            compare(
                                    where + "/" + field.getKey(),
                                    field.getValue(),
                                    given.path(field.getKey())));
        } else if (shown.isArray() && shown.size() == given.size()) {
            for (int i = 0; i < shown.size(); i++) {
                compare(where + "/" + i, shown.get(i), given.path(i));
            }
        } else if (!shown.equals(given)) {
            differences.add("%s is %s, and shown is %s".formatted(where, given, shown));
        }
    }
}
