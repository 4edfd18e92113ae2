package org.chipgraph.gateway.execute;

import java.util.ArrayList;
import java.util.List;
import org.chipgraph.gateway.execute.answer.Answer;
import org.chipgraph.gateway.execute.answer.Answer.Entities;
import org.chipgraph.gateway.execute.answer.Expected;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.slots.ClientPath;
import org.chipgraph.gateway.execute.slots.ObjectValue;
import org.chipgraph.gateway.execute.slots.Place;

/// A fetch of one request: what it is about is known, its answer is not.
///
/// Shape: `entities` holds one element per batch of an entity fetch, none for a root fetch. Only of a
/// batch that takes values of enclosing objects there may be several, or none.
record OpenFetch(
        CompiledFetch compiled, ObjectValue root, boolean included, List<OpenBatch> entities) {

    /// Collects the representations from what has been answered so far.
    static OpenFetch of(CompiledFetch compiled, ObjectValue root, boolean[] conditions) {
        boolean included = conditions[compiled.condition()];
        List<OpenBatch> open = new ArrayList<>();
        for (CompiledBatch batch : compiled.batches()) {
            boolean wanted = included && conditions[batch.condition()];
            if (batch.takesContexts()) {
                open.addAll(
                        wanted ? ContextGroups.of(batch, root, conditions) : List.<OpenBatch>of());
                continue;
            }
            OpenBatch found = OpenBatch.of(batch);
            if (wanted) {
                Place start = new Place(root, ClientPath.ROOT);
                batch.batch()
                        .paths()
                        .forEach(
                                path -> start.walk(path, conditions, found.representations()::add));
            }
            open.add(found);
        }
        return new OpenFetch(compiled, root, included, List.copyOf(open));
    }

    boolean isNeeded() {
        if (!included || compiled.fetch().isRoot()) {
            return included;
        }
        for (OpenBatch batch : entities) {
            if (batch.representations().count() > 0) {
                return true;
            }
        }
        return false;
    }

    int representationCount() {
        return entities.stream().mapToInt(batch -> batch.representations().count()).sum();
    }

    int placeCount() {
        return entities.stream().mapToInt(batch -> batch.representations().placeCount()).sum();
    }

    /// The request's JSON.
    byte[] body(ClientVariables variables) {
        byte[] opening = compiled.opening(entities);
        int length = opening.length + 256;
        for (OpenBatch batch : entities) {
            length += batch.representations().length();
        }
        JsonOutput out = new JsonOutput(length);
        out.raw(opening);
        boolean first = true;
        for (String name : compiled.fetch().variables()) {
            int mark = out.size();
            if (!first) {
                out.ascii(',');
            }
            if (variables.write(out, name)) {
                first = false;
            } else {
                out.truncate(mark);
            }
        }
        for (OpenBatch batch : entities) {
            if (!first) {
                out.ascii(',');
            }
            batch.writeTo(out);
            first = false;
        }
        return out.ascii("}}").toBytes();
    }

    Expected expected() {
        if (compiled.fetch().isRoot()) {
            return new Expected.Root(root.layout(), compiled.asked());
        }
        List<Expected.Batch> batches = new ArrayList<>();
        for (OpenBatch batch : entities) {
            batches.add(batch.expected());
        }
        return new Expected.Batches(batches);
    }

    /// Puts the answer into every place that waits for it.
    void merge(Answer answer) {
        answer.root().ifPresent(root::merge);
        for (int i = 0; i < answer.entities().size(); i++) {
            OpenBatch batch = entities.get(i);
            answer.entities().get(i).ifPresent(found -> merge(batch, found));
        }
    }

    private static void merge(OpenBatch batch, Entities found) {
        for (int i = 0; i < batch.representations().count(); i++) {
            for (Place place : batch.representations().places(i)) {
                int layout = batch.compiled().layoutFor(place.object().layout());
                ObjectValue entity = found.objects()[layout][i];
                if (entity != null) {
                    place.object().merge(entity);
                }
            }
        }
    }
}
