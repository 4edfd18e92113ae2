package org.chipgraph.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chipgraph.bench.generate.DocumentType;
import org.chipgraph.bench.generate.Visitors;
import org.chipgraph.bench.generate.World;
import org.chipgraph.launcher.Checkout;
import org.chipgraph.launcher.Part;

/// Asks a question about other records than those it was written for: each id of the starter data in it gives
/// way to one of the same type, and words that are searched for to others.
final class Variations {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SEARCH = Pattern.compile("search: \"[^\"]*\"");
    private static final Pattern ID = Pattern.compile("\"([a-z0-9-]+)\"");

    private final World world;
    private final Map<String, DocumentType> starterRecords = new LinkedHashMap<>();

    Variations(Checkout checkout, World world) {
        this.world = world;
        for (Part service : Part.services()) {
            try (Stream<Path> files = Files.list(checkout.resolve(service.title() + "/data"))) {
                for (Path file : files.toList()) {
                    read(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Round 0 about crowded records asks the question as it was written: it meets the most crowded ones.
    String of(String document, Crowd crowd, int round) {
        if (crowd == Crowd.CROWDED && round == 0) {
            return document;
        }
        Visitors visitors = new Visitors(world, crowd == Crowd.CROWDED, round);
        Map<String, String> chosen = new LinkedHashMap<>();
        String searching =
                SEARCH.matcher(document).replaceAll(_ -> "search: \"" + visitors.words() + "\"");
        return ID.matcher(searching)
                .replaceAll(found ->
                        "\""
                                + chosen.computeIfAbsent(found.group(1), id -> other(visitors, id))
                                + "\"");
    }

    private String other(Visitors visitors, String id) {
        DocumentType type = starterRecords.get(id);
        return type == null ? id : visitors.record(type);
    }

    private void read(Path file) throws IOException {
        List<String> records =
                Stream.of(DocumentType.values())
                        .filter(DocumentType::isRecord)
                        .map(DocumentType::title)
                        .toList();
        try (MappingIterator<JsonNode> lines =
                JSON.readerFor(JsonNode.class).readValues(file.toFile())) {
            while (lines.hasNext()) {
                JsonNode line = lines.next();
                String type = line.path("__typename").asText();
                if (records.contains(type)) {
                    starterRecords.put(line.path("id").asText(), DocumentType.titled(type));
                }
            }
        }
    }
}
