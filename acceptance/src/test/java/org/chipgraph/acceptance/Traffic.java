package org.chipgraph.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/// A reader without a login and a writer who go on whatever happens, and what they were told.
final class Traffic implements AutoCloseable {

    /// One of each service.
    static final List<String> FIELDS = List.of("organization", "chip", "event");

    /// Something of each service.
    static final String READ =
            "{ organization(id: \"nvidia\") { name } chip(id: \"h20\") { architecture } event(id: \"cac-2025-07-31-summons\") { name } }";

    private static final long PAUSE_MILLIS = 100;

    /// What was said to one request that began and ended then; nothing where the connection broke.
    record Told(long began, Optional<JsonNode> answer) {

        boolean isGood() {
            return answer.filter(Editor::isGood).isPresent();
        }
    }

    /// `field` asks for the record by its id.
    record Written(String field, String id, Told told) {}

    private final String prefix = "traffic-" + UUID.randomUUID() + "-";
    private final List<Told> reads = new CopyOnWriteArrayList<>();
    private final List<Written> writes = new CopyOnWriteArrayList<>();
    private final Thread reader;
    private final Thread writer;
    private volatile boolean over;

    Traffic(Editor editor) {
        reader = Thread.startVirtualThread(this::read);
        writer = Thread.startVirtualThread(() -> write(editor));
    }

    List<Told> reads() {
        return reads;
    }

    List<Written> writes() {
        return writes;
    }

    /// Records of which the writer was told that they are saved.
    List<Written> acknowledged() {
        return writes.stream().filter(write -> write.told().isGood()).toList();
    }

    @Override
    public void close() {
        over = true;
        try {
            reader.join();
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void read() {
        while (!over) {
            reads.add(ask(Editor.nobody(), READ, Map.of()));
            pause();
        }
    }

    private void write(Editor editor) {
        for (int i = 0; !over; i++) {
            String id = prefix + i;
            String field = FIELDS.get(i % FIELDS.size());
            String document =
                    switch (field) {
                        case "organization" -> create("Organization", "kind: COMPANY");
                        case "chip" -> create("Chip", "kind: MODEL");
                        default -> create("Event", "type: PRODUCT_LAUNCH, whenText: \"2025-06\"");
                    };
            writes.add(new Written(field, id, ask(editor, document, Map.of("id", id))));
            pause();
        }
    }

    private static String create(String type, String more) {
        return "mutation($id: ID!) { create%s(input: {id: $id, %s, names: [{lang: \"en\", value: \"Traffic\"}]}) { id } }"
                .formatted(type, more);
    }

    private static Told ask(Editor somebody, String document, Map<String, ?> variables) {
        long began = System.nanoTime();
        try {
            return new Told(began, Optional.of(somebody.ask(document, variables)));
        } catch (UncheckedIOException broken) {
            return new Told(began, Optional.empty());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
