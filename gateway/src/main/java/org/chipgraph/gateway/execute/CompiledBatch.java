package org.chipgraph.gateway.execute;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chipgraph.gateway.execute.answer.Asked;
import org.chipgraph.gateway.execute.request.EntityTemplate;
import org.chipgraph.gateway.execute.slots.Conditions;
import org.chipgraph.gateway.execute.slots.Layout;
import org.chipgraph.gateway.plan.EntityBatch;
import org.chipgraph.gateway.plan.Fetch;
import org.chipgraph.gateway.plan.Representation;
import org.chipgraph.gateway.plan.ResponsePath;

/// An entity batch with its layouts worked out.
///
/// Shape: `layouts` are the distinct layouts of the objects at the batch's paths; `slots` are
/// those that the batch asks for, `asked` what each entity must have of them. `separator` stands in
/// no name of the document: what follows it tells open batches apart.
record CompiledBatch(
        EntityBatch batch,
        byte[] alias,
        EntityTemplate template,
        int condition,
        List<Layout> layouts,
        List<Integer> slots,
        Asked asked,
        ContextWays ways,
        String separator) {

    CompiledBatch {
        layouts = List.copyOf(layouts);
    }

    static CompiledBatch of(
            Fetch fetch,
            EntityBatch batch,
            AskedFields document,
            Layout root,
            Conditions conditions) {
        List<Layout> layouts = new ArrayList<>();
        for (ResponsePath path : batch.paths()) {
            Layout layout = end(path, root);
            if (indexOfEqual(layouts, layout) == layouts.size()) {
                layouts.add(layout);
            }
        }
        AskedFields entities = document.under(batch.alias());
        Asked asked = entities.asked(layouts.getFirst(), conditions);
        return new CompiledBatch(
                batch,
                batch.alias().getBytes(StandardCharsets.UTF_8),
                EntityTemplate.of(batch.representation()),
                conditions.number(batch.when()),
                layouts,
                entities.slots(layouts.getFirst()),
                sendsTypes(batch) ? asked : asked.ofOneType(),
                ContextWays.of(batch),
                separator(fetch));
    }

    /// Whether entities are sent with their own types, so that it is known what each was asked for.
    private static boolean sendsTypes(EntityBatch batch) {
        return batch.representation().cases().stream()
                .anyMatch(each -> each.typename().equals(Representation.Case.RUNTIME));
    }

    /// Only a client's variable could be in the way.
    private static String separator(Fetch fetch) {
        String separator = "_";
        for (String name : fetch.variables()) {
            boolean alike = name.startsWith("_") || name.startsWith("representations");
            while (alike && name.contains(separator)) {
                separator += "_";
            }
        }
        return separator;
    }

    boolean takesContexts() {
        return !batch.contexts().isEmpty();
    }

    /// The number of the layout whose objects fit into an object of this layout.
    int layoutFor(Layout layout) {
        return layouts.size() == 1 ? 0 : indexOfEqual(layouts, layout);
    }

    /// Equal shapes number their slots alike: one object serves the places of both.
    private static int indexOfEqual(List<Layout> layouts, Layout layout) {
        for (int i = 0; i < layouts.size(); i++) {
            if (layouts.get(i).shape().equals(layout.shape())) {
                return i;
            }
        }
        return layouts.size();
    }

    private static Layout end(ResponsePath path, Layout root) {
        Layout at = root;
        for (ResponsePath.Step step : path.steps()) {
            if (step instanceof ResponsePath.Step.Enter(int slot, String key)) {
                at =
                        at.nested(slot)
                                .orElseThrow(() ->
                                        new IllegalArgumentException(
                                                "No object at " + key + " of " + path));
            }
        }
        return at;
    }
}
