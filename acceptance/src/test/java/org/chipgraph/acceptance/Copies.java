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

/// The starter data once more under other ids: records with their claims, and further claims about the records that
/// there are.
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

    /// Copy `number` of a service's data as NDJSON. A copied record has copied claims, which refer to copied records;
    /// every claim is also copied for the record that it is about.
    String of(Part service, int number) {
        String suffix = "-copy" + number;
        StringBuilder ndjson = new StringBuilder();
        for (ObjectNode line : lines.get(service)) {
            append(
                    ndjson,
                    line,
                    id -> records.contains(id) || claims.contains(id) ? id + suffix : id);
            if (line.has("claimId")) {
                append(ndjson, line, id -> claims.contains(id) ? id + suffix + "-more" : id);
            }
        }
        return ndjson.toString();
    }

    private static void append(
            StringBuilder ndjson, JsonNode line, UnaryOperator<String> renaming) {
        ndjson.append(renamed(line, renaming)).append('\n');
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
