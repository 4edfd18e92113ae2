package org.chipgraph.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A service's `data/*.ndjson` in name order, sent as one; knows which file a line came from.
///
/// @param lines of all files, one after the other, without empty ones
/// @param places of the lines: `chips-service/data/10-chips.ndjson:3`
record StarterFiles(List<String> lines, List<String> places) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN_CHARACTERS = 4_000;

    StarterFiles {
        lines = List.copyOf(lines);
        places = List.copyOf(places);
    }

    static StarterFiles of(Checkout checkout, Part service) {
        List<String> lines = new ArrayList<>();
        List<String> places = new ArrayList<>();
        try {
            for (Path file : Folders.list(checkout.resolve(service.title()).resolve("data"))) {
                if (!file.toString().endsWith(".ndjson")) {
                    continue;
                }
                int number = 0;
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    number++;
                    if (!line.isBlank()) {
                        lines.add(line);
                        places.add(checkout.root().relativize(file) + ":" + number);
                    }
                }
            }
        } catch (IOException e) {
            throw new LaunchProblem("The starter data of " + service.title(), e);
        }
        return new StarterFiles(lines, places);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String line : lines) {
            all.writeBytes(line.getBytes(StandardCharsets.UTF_8));
            all.write('\n');
        }
        return all.toByteArray();
    }

    /// The import's answer, with the place of each faulty line; as it is when it has none.
    String explain(String answer) {
        StringBuilder text = new StringBuilder();
        try {
            for (JsonNode error : JSON.readTree(answer).path("errors")) {
                int line = error.path("line").asInt();
                if (line >= 1 && line <= places.size() && text.length() < SHOWN_CHARACTERS) {
                    text.append(
                            "  %s %s: %s%n"
                                    .formatted(
                                            places.get(line - 1),
                                            error.path("field").asText(),
                                            error.path("message").asText()));
                }
            }
        } catch (JsonProcessingException e) {
            return answer;
        }
        return text.isEmpty() ? answer : text.toString().stripTrailing();
    }

    @Override
    public String toString() {
        long files =
                places.stream().map(place -> place.replaceAll(":\\d+$", "")).distinct().count();
        return lines.size() + " lines of " + files + " files";
    }
}
