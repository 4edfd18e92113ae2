package org.chipgraph.gateway.execute;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.request.ContextWriter;
import org.chipgraph.gateway.execute.request.RepresentationList;
import org.chipgraph.gateway.execute.slots.ClientPath;
import org.chipgraph.gateway.execute.slots.ObjectValue;
import org.chipgraph.gateway.execute.slots.Place;
import org.chipgraph.gateway.plan.ContextInput;
import org.chipgraph.gateway.plan.ResponsePath;
import org.jspecify.annotations.Nullable;

/// Collects the entities of a batch whose fields take values of enclosing objects: those with equal
/// values together.
final class ContextGroups {

    private final CompiledBatch batch;
    private final boolean[] conditions;
    private final @Nullable ObjectValue[] enclosing;
    private final Map<String, OpenBatch> groups = new LinkedHashMap<>();

    private ContextGroups(CompiledBatch batch, boolean[] conditions) {
        this.batch = batch;
        this.conditions = conditions;
        this.enclosing = new ObjectValue[batch.ways().deepest() + 1];
    }

    /// None when there is no entity to ask for.
    static List<OpenBatch> of(CompiledBatch batch, ObjectValue root, boolean[] conditions) {
        ContextGroups groups = new ContextGroups(batch, conditions);
        for (List<ResponsePath> legs : batch.ways().legs()) {
            groups.walk(new Place(root, ClientPath.ROOT), legs, 0);
        }
        groups.groups.values().removeIf(group -> group.representations().count() == 0);
        return List.copyOf(groups.groups.values());
    }

    private void walk(Place from, List<ResponsePath> legs, int leg) {
        if (leg < batch.ways().depths().size()) {
            int depth = batch.ways().depths().get(leg);
            from.walk(
                    legs.get(leg),
                    conditions,
                    place -> {
                        enclosing[depth] = place.object();
                        walk(place, legs, leg + 1);
                    });
            return;
        }
        List<byte[]> values = values();
        if (values.size() == batch.batch().contexts().size()) {
            OpenBatch group = groups.computeIfAbsent(text(values), _ -> open(values));
            from.walk(
                    legs.get(leg),
                    conditions,
                    place -> group.representations().add(place.object()));
        }
    }

    /// The values for the entities below the objects at hand; fewer when one cannot be given.
    private List<byte[]> values() {
        List<byte[]> values = new ArrayList<>();
        for (ContextInput input : batch.batch().contexts()) {
            JsonOutput out = new JsonOutput(32);
            if (new ContextWriter(out).write(input, enclosing)) {
                values.add(out.toBytes());
            }
        }
        return values;
    }

    private static String text(List<byte[]> values) {
        StringBuilder text = new StringBuilder();
        for (byte[] value : values) {
            text.append(new String(value, StandardCharsets.UTF_8)).append(',');
        }
        return text.toString();
    }

    private OpenBatch open(List<byte[]> values) {
        return new OpenBatch(
                batch, new RepresentationList(batch.template()), groups.size(), values);
    }
}
