package org.chipgraph.gateway.execute;

import java.util.ArrayList;
import java.util.List;
import org.chipgraph.gateway.execute.answer.Answer;
import org.chipgraph.gateway.execute.answer.Answer.Entities;
import org.chipgraph.gateway.execute.answer.Expected;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.request.RepresentationList;
import org.chipgraph.gateway.execute.slots.DistinctObjects;
import org.chipgraph.gateway.execute.slots.ObjectValue;
import org.chipgraph.gateway.plan.ResponsePath;

/// A fetch of one request: what it is about is known, its answer is not.
///
/// Shape: `entities` holds one element per batch of an entity fetch, none for a root fetch.
record OpenFetch(
        CompiledFetch compiled, ObjectValue root, boolean included, List<OpenBatch> entities) {

    /// The representations of a batch, and which objects wait for them.
    record OpenBatch(CompiledBatch compiled, RepresentationList representations) {}

    /// Collects the representations from what has been answered so far.
    static OpenFetch of(CompiledFetch compiled, ObjectValue root, boolean[] conditions) {
        boolean included = conditions[compiled.condition()];
        List<OpenBatch> open = new ArrayList<>();
        for (CompiledBatch batch : compiled.batches()) {
            RepresentationList found = new RepresentationList(batch.batch().representation());
            if (included && conditions[batch.condition()]) {
                for (ResponsePath path : batch.batch().paths()) {
                    DistinctObjects.visit(root, path, found::add);
                }
            }
            open.add(new OpenBatch(batch, found));
        }
        return new OpenFetch(compiled, root, included, List.copyOf(open));
    }

    boolean isNeeded() {
        return included && (compiled.fetch().isRoot() || hasEntities());
    }

    private boolean hasEntities() {
        for (OpenBatch batch : entities) {
            if (batch.representations().count() > 0) {
                return true;
            }
        }
        return false;
    }

    /// The request's JSON.
    byte[] body(ClientVariables variables) {
        int length = compiled.opening().length + 256;
        for (OpenBatch batch : entities) {
            length += batch.representations().length();
        }
        JsonOutput out = new JsonOutput(length);
        out.raw(compiled.opening());
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
            out.key(batch.compiled().batch().variable());
            batch.representations().writeTo(out);
            first = false;
        }
        return out.ascii("}}").toBytes();
    }

    Expected expected() {
        if (compiled.fetch().isRoot()) {
            return new Expected.Root(root.layout());
        }
        List<Expected.Batch> batches = new ArrayList<>();
        for (OpenBatch batch : entities) {
            batches.add(
                    new Expected.Batch(
                            batch.compiled().alias(),
                            batch.compiled().layouts(),
                            batch.representations().count()));
        }
        return new Expected.Batches(batches);
    }

    /// Puts the answer into every object that waits for it.
    void merge(Answer answer) {
        answer.root().ifPresent(root::merge);
        for (int i = 0; i < answer.entities().size(); i++) {
            OpenBatch batch = entities.get(i);
            answer.entities().get(i).ifPresent(found -> merge(batch, found));
        }
    }

    private static void merge(OpenBatch batch, Entities found) {
        for (int i = 0; i < batch.representations().count(); i++) {
            for (ObjectValue object : batch.representations().objects(i)) {
                int layout = batch.compiled().layoutFor(object.layout());
                ObjectValue entity = found.objects()[layout][i];
                if (entity != null) {
                    object.merge(entity);
                }
            }
        }
    }
}
