package org.chipgraph.launcher.observe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Hands spans on to a Zipkin, in the form that it takes (version 2 of its API).
///
/// Errors: spans that it does not take, for it is starting or gone, are lost.
public final class ZipkinSpans implements Consumer<List<ReceivedSpan>> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KINDS = Set.of("CLIENT", "SERVER", "PRODUCER", "CONSUMER");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    /// @param zipkin where it is: `http://127.0.0.1:9411`
    public ZipkinSpans(URI zipkin) {
        this.address = zipkin.resolve("/api/v2/spans");
    }

    @Override
    public void accept(List<ReceivedSpan> spans) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address)
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofByteArray(json(spans)))
                            .build();
            client.send(request, BodyHandlers.discarding());
        } catch (IOException gone) {
            // A look at traces is no reason to disturb the product.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] json(List<ReceivedSpan> spans) throws JsonProcessingException {
        ArrayNode list = JSON.createArrayNode();
        for (ReceivedSpan span : spans) {
            ObjectNode one = list.addObject();
            one.put("traceId", span.trace()).put("id", span.id()).put("name", span.name());
            if (!span.parent().isEmpty()) {
                one.put("parentId", span.parent());
            }
            if (KINDS.contains(span.kind())) {
                one.put("kind", span.kind());
            }
            // It shows no span that lasted nothing.
            one.put("timestamp", span.start()).put("duration", Math.max(1, span.duration()));
            one.putObject("localEndpoint").put("serviceName", span.service());
            ObjectNode tags = one.putObject("tags");
            span.attributes().forEach(tags::put);
            if (!span.error().isEmpty()) {
                tags.put("error", span.error());
            }
        }
        return JSON.writeValueAsBytes(list);
    }
}
