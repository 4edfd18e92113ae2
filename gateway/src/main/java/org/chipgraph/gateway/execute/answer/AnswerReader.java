package org.chipgraph.gateway.execute.answer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chipgraph.gateway.execute.answer.Answer.Entities;
import org.chipgraph.gateway.execute.answer.Expected.Batch;
import org.chipgraph.gateway.execute.json.JsonCursor;
import org.chipgraph.gateway.execute.json.JsonCursor.Kind;
import org.chipgraph.gateway.execute.json.JsonFault;
import org.chipgraph.gateway.execute.slots.Layout;
import org.chipgraph.gateway.execute.slots.ObjectValue;
import org.jspecify.annotations.Nullable;

/// Reads one answer: `{"data": ..., "errors": [...]}`.
///
/// Errors: `JsonFault` when the text is no JSON, is no GraphQL response, or has another number of
/// entities than were asked for; then nothing of it is used.
public final class AnswerReader {

    private static final int MAX_DEPTH = 500;
    private static final byte[] DATA = "data".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ERRORS = "errors".getBytes(StandardCharsets.US_ASCII);

    private final JsonCursor cursor;
    private final boolean[] holds;
    private final List<Fault> faults = new ArrayList<>();
    private List<SubgraphError> errors = List.of();
    private Optional<ObjectValue> root = Optional.empty();
    private List<Optional<Entities>> entities = List.of();
    private boolean hasData;

    private AnswerReader(byte[] body, boolean[] holds) {
        this.holds = holds;
        this.cursor = new JsonCursor(body, MAX_DEPTH);
    }

    /// `holds`: the conditions of the plan.
    public static Answer read(byte[] body, Expected expected, boolean[] holds) throws JsonFault {
        return new AnswerReader(body, holds).answer(expected);
    }

    private Answer answer(Expected expected) throws JsonFault {
        cursor.skipByteOrderMark();
        for (boolean more = cursor.enterObject(); more; more = cursor.nextMember()) {
            if (cursor.keyIs(DATA)) {
                data(expected);
            } else if (cursor.keyIs(ERRORS)) {
                errors = ErrorReader.read(cursor);
            } else {
                cursor.skip();
            }
        }
        cursor.finish();
        if (!hasData && errors.isEmpty()) {
            throw new JsonFault("it has neither data nor errors");
        }
        if (!errors.isEmpty()) {
            faults.removeIf(Fault::isLack);
        }
        return new Answer(root, entities, errors, faults);
    }

    private void data(Expected expected) throws JsonFault {
        if (cursor.peek() == Kind.NULL) {
            cursor.skip();
            return;
        }
        hasData = true;
        switch (expected) {
            case Expected.Root(var layout, var asked) -> {
                ObjectReader reader = new ObjectReader(cursor, new AnswerPath(), holds);
                if (reader.object(layout, asked, null) instanceof ObjectValue object) {
                    root = Optional.of(object);
                }
                faults.addAll(reader.faults());
            }
            case Expected.Batches(List<Batch> batches) -> entities = batches(batches);
        }
    }

    private List<Optional<Entities>> batches(List<Batch> batches) throws JsonFault {
        List<Optional<Entities>> read = new ArrayList<>();
        batches.forEach(_ -> read.add(Optional.empty()));
        for (boolean more = cursor.enterObject(); more; more = cursor.nextMember()) {
            int number = find(batches);
            if (number < 0 || cursor.peek() == Kind.NULL) {
                cursor.skip();
            } else {
                read.set(number, Optional.of(entities(batches.get(number))));
            }
        }
        return read;
    }

    private int find(List<Batch> batches) {
        for (int i = 0; i < batches.size(); i++) {
            if (cursor.keyIs(batches.get(i).alias())) {
                return i;
            }
        }
        return -1;
    }

    private Entities entities(Batch batch) throws JsonFault {
        @Nullable ObjectValue[][] objects = new ObjectValue[batch.layouts().size()][batch.count()];
        AnswerPath path = pathOf(batch);
        path.enter();
        ObjectReader reader = new ObjectReader(cursor, path, holds);
        int count = 0;
        for (boolean more = cursor.enterArray(); more; more = cursor.nextElement()) {
            path.position(count);
            if (cursor.peek() == Kind.NULL) {
                cursor.skip();
            } else if (count < batch.count()) {
                entity(reader, batch, objects, count);
            } else {
                cursor.skip();
            }
            count++;
        }
        if (count != batch.count()) {
            throw new JsonFault(
                    "it has %d entities where %d were asked for".formatted(count, batch.count()));
        }
        faults.addAll(reader.faults());
        return new Entities(objects);
    }

    private void entity(
            ObjectReader reader, Batch batch, @Nullable ObjectValue[][] objects, int number)
            throws JsonFault {
        if (cursor.peek() != Kind.OBJECT) {
            throw cursor.fault(cursor.position(), "an entity should be an object");
        }
        int from = cursor.position();
        String type = batch.types().apply(number);
        objects[0][number] = object(reader, batch.layouts().getFirst(), batch.asked(), type);
        for (int i = 1; i < objects.length; i++) {
            // Places of another layout get objects of their own, read from the same bytes.
            JsonCursor again = new JsonCursor(cursor.source(), from, cursor.position(), MAX_DEPTH);
            ObjectReader second = new ObjectReader(again, new AnswerPath(), holds);
            objects[i][number] = object(second, batch.layouts().get(i), Asked.NOTHING, type);
        }
    }

    private static @Nullable ObjectValue object(
            ObjectReader reader, Layout layout, Asked asked, @Nullable String type)
            throws JsonFault {
        return reader.object(layout, asked, type) instanceof ObjectValue object ? object : null;
    }

    private static AnswerPath pathOf(Batch batch) {
        AnswerPath path = new AnswerPath();
        path.enter();
        path.key(new String(batch.alias(), StandardCharsets.US_ASCII));
        return path;
    }
}
