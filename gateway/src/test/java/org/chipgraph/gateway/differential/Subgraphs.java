package org.chipgraph.gateway.differential;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.chipgraph.gateway.execute.SubgraphAnswer;
import org.chipgraph.gateway.execute.SubgraphFetcher;
import org.chipgraph.gateway.execute.SubgraphRequest;
import org.chipgraph.gateway.execute.json.JsonCursor;
import org.chipgraph.gateway.execute.json.JsonFault;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.json.JsonValues;
import org.jspecify.annotations.Nullable;

/// The subgraphs of [Servers] as the executor sees them, with faulty fields or without.
final class Subgraphs implements SubgraphFetcher {

    private interface Answering {
        Map<String, Object> answer(String subgraph, String query, Map<String, Object> variables);
    }

    private final Answering answering;

    Subgraphs(Servers servers) {
        this.answering = servers::part;
    }

    Subgraphs(Servers servers, Faults faults) {
        this.answering =
                (subgraph, query, variables) -> servers.part(subgraph, query, variables, faults);
    }

    @Override
    public Call fetch(SubgraphRequest request, Consumer<SubgraphAnswer> whenDone) {
        Map<?, ?> body = read(request.body());
        Map<String, Object> variables = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(body.get("variables")))
                .forEach((name, value) -> variables.put(name.toString(), value));
        String query = String.valueOf(body.get("query"));
        Map<String, Object> answer = answering.answer(request.subgraph(), query, variables);
        whenDone.accept(new SubgraphAnswer.Received(json(answer).getBytes(StandardCharsets.UTF_8)));
        return () -> {};
    }

    static Map<?, ?> read(byte[] json) {
        try {
            return (Map<?, ?>) Objects.requireNonNull(JsonValues.read(new JsonCursor(json, 100)));
        } catch (JsonFault fault) {
            throw new AssertionError(fault);
        }
    }

    static String json(@Nullable Object value) {
        JsonOutput out = new JsonOutput(1024);
        JsonValues.write(out, value);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }
}
