package org.chipgraph.bench.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chipgraph.launcher.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedGraphTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final GraphSize SIZE = new GraphSize(2_000, 20_000, 7);

    @TempDir Path folder;

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        assertArrayEquals(bytes(SIZE, Part.CHIPS), bytes(SIZE, Part.CHIPS));
    }

    @Test
    void anotherSeedGivesOtherBytes() throws IOException {
        assertFalse(
                Arrays.equals(
                        bytes(SIZE, Part.CHIPS),
                        bytes(new GraphSize(2_000, 20_000, 8), Part.CHIPS)));
    }

    @Test
    void thereAreAsManyRecordsAndClaimsAsAskedFor() {
        int records = 0;
        int claims = 0;
        for (DocumentType type : DocumentType.values()) {
            records += type.isRecord() ? SIZE.of(type) : 0;
            claims += type.isRecord() ? 0 : SIZE.of(type);
        }
        assertEquals(List.of(2_000, 20_000), List.of(records, claims));
    }

    @Test
    void everyTypeHasItsShare() throws IOException {
        for (Part service : Part.services()) {
            Map<String, Long> lines = count(documents(service), node -> node.path("__typename"));
            for (DocumentType type : DocumentType.of(service)) {
                assertEquals(SIZE.of(type), lines.get(type.title()), type.title());
            }
        }
    }

    @Test
    void idsAreUnique() throws IOException {
        for (Part service : Part.services()) {
            Set<String> seen = new HashSet<>();
            for (JsonNode document : documents(service)) {
                String id = document.path("__typename").asText() + document.path("id").asText();
                assertTrue(seen.add(id), id);
            }
        }
    }

    @Test
    void aFewChipsHaveManyClaimsAndManyHaveFew() throws IOException {
        Map<String, Long> claims = count(documents(Part.CHIPS), node -> node.path("chip"));
        long most = Collections.max(claims.values());
        long total = claims.values().stream().mapToLong(Long::longValue).sum();
        long few = claims.values().stream().filter(count -> count <= 20).count();
        assertEquals(most, claims.get("h20"));
        assertTrue(most > total / 100, most + " of " + total);
        assertTrue(few > claims.size() / 2, few + " of " + claims.size());
    }

    @Test
    void someClaimsArePreferredDeprecatedOrSuperseded() throws IOException {
        List<JsonNode> documents = documents(Part.EVENTS);
        Map<String, Long> ranks = count(documents, node -> node.path("rank"));
        assertTrue(ranks.get("PREFERRED") > 100, ranks.toString());
        assertTrue(ranks.get("DEPRECATED") > 50, ranks.toString());
        assertTrue(documents.stream().filter(node -> node.has("knownTo")).count() > 100);
    }

    private static Map<String, Long> count(
            List<JsonNode> documents, Function<JsonNode, JsonNode> key) {
        return documents.stream()
                .map(key)
                .filter(JsonNode::isTextual)
                .collect(Collectors.groupingBy(JsonNode::asText, Collectors.counting()));
    }

    private List<JsonNode> documents(Part service) throws IOException {
        Path file = folder.resolve(service.name());
        new GeneratedGraph(SIZE).write(service, file);
        return JSON.readerFor(JsonNode.class).<JsonNode>readValues(file.toFile()).readAll();
    }

    private byte[] bytes(GraphSize size, Part service) throws IOException {
        Path file = folder.resolve(service.name());
        new GeneratedGraph(size).write(service, file);
        return Files.readAllBytes(file);
    }
}
