package org.chipgraph.bench.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A query that the gateways are asked, with one or several sets of variables in turn.
///
/// Shape: `bodies` are whole GraphQL requests as JSON.
record Scenario(String name, String query, List<byte[]> bodies) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Scenario> all() {
        return List.of(of("heavy"), of("medium"), of("trivial"), mixed());
    }

    static Scenario of(String name) {
        String query = resource(name + ".graphql");
        return new Scenario(name, query, List.of(body(query, Optional.empty())));
    }

    private static Scenario mixed() {
        String query = resource("mixed.graphql");
        List<byte[]> bodies = new ArrayList<>();
        for (int person = 1; person <= 6; person++) {
            for (int first = 1; first <= 9; first++) {
                ObjectNode variables = JSON.createObjectNode();
                variables.put("id", "p" + person).put("first", first);
                bodies.add(body(query, Optional.of(variables)));
            }
        }
        return new Scenario("mixed", query, bodies);
    }

    /// A file beside this class.
    static String resource(String name) {
        try (InputStream file =
                Objects.requireNonNull(Scenario.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] body(String query, Optional<ObjectNode> variables) {
        ObjectNode request = JSON.createObjectNode().put("query", query);
        variables.ifPresent(values -> request.set("variables", values));
        return request.toString().getBytes(StandardCharsets.UTF_8);
    }
}
