package org.chipgraph.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chipgraph.launcher.Part;

/// The starter data once more under other ids: as graphs of their own, and as more about the records that there are.
final class Copies {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<Part, List<ObjectNode>> lines = new HashMap<>();
    private final Set<String> records = new HashSet<>();
    private final Set<String> claims = new HashSet<>();

    Copies() throws IOException {
        for (Part service : Part.services()) {
            lines.put(service, read(Path.of("..", service.title(), "data")));
        }
    }

    /// Copy `number` of a service's data as NDJSON. The odd ones are graphs of their own, whose records and claims refer
    /// to each other; those of the even ones refer to the records that there are, and so stand beside the originals.
    String of(Part service, int number) {
        String suffix = "-copy" + number;
        boolean apart = number % 2 == 1;
        StringBuilder ndjson = new StringBuilder();
        for (ObjectNode line : lines.get(service)) {
            String own = line.get("id").textValue();
            UnaryOperator<String> renaming =
                    id ->
                            id.equals(own) || claims.contains(id) || apart && records.contains(id)
                                    ? id + suffix
                                    : id;
            ndjson.append(renamed(line, renaming)).append('\n');
        }
        return ndjson.toString();
    }

    /// Texts that are ids are renamed wherever they stand.
    private static JsonNode renamed(JsonNode node, UnaryOperator<String> renaming) {
        return switch (node) {
            case TextNode text -> TextNode.valueOf(renaming.apply(text.textValue()));
            case ArrayNode list -> {
                ArrayNode copy = JSON.createArrayNode();
                list.forEach(element -> copy.add(renamed(element, renaming)));
                yield copy;
            }
            case ObjectNode object -> {
                ObjectNode copy = JSON.createObjectNode();
                object.properties()
                        .forEach(field ->
                                copy.set(field.getKey(), renamed(field.getValue(), renaming)));
                yield copy;
            }
            default -> node;
        };
    }

    private List<ObjectNode> read(Path folder) throws IOException {
        List<ObjectNode> read = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                for (String text : Files.readAllLines(file)) {
                    ObjectNode line = (ObjectNode) JSON.readTree(text);
                    Set<String> ids = line.has("claimId") ? claims : records;
                    ids.add(line.get("id").textValue());
                    ids.add(line.path("claimId").asText(line.get("id").textValue()));
                    read.add(line);
                }
            }
        }
        return read;
    }
}
