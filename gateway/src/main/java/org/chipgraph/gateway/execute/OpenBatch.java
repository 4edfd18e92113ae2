package org.chipgraph.gateway.execute;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chipgraph.gateway.execute.answer.Expected;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.request.RepresentationList;
import org.jspecify.annotations.Nullable;

/// The representations of a batch, and which objects wait for them.
///
/// Shape: a batch that takes values of enclosing objects is open several times, for each of the
/// different `contexts` (JSON in the order of the batch's own); `number` counts them.
record OpenBatch(
        CompiledBatch compiled,
        RepresentationList representations,
        int number,
        List<byte[]> contexts) {

    OpenBatch {
        contexts = List.copyOf(contexts);
    }

    static OpenBatch of(CompiledBatch compiled) {
        return new OpenBatch(compiled, new RepresentationList(compiled.template()), 0, List.of());
    }

    /// What tells the names of this one from those of the same batch with other contexts.
    String suffix() {
        return number == 0 ? "" : compiled.separator() + number;
    }

    String alias() {
        return compiled.batch().alias() + suffix();
    }

    Expected.Batch expected() {
        return new Expected.Batch(
                number == 0 ? compiled.alias() : alias().getBytes(StandardCharsets.UTF_8),
                compiled.layouts(),
                compiled.asked(),
                representations.count(),
                this::knownType);
    }

    private @Nullable String knownType(int representation) {
        return representations.objects(representation).getFirst().runtimeType();
    }

    /// Writes the variables, without a comma in front.
    void writeTo(JsonOutput out) {
        out.key(compiled.batch().variable() + suffix());
        representations.writeTo(out);
        for (int i = 0; i < contexts.size(); i++) {
            out.ascii(',').key(compiled.batch().contexts().get(i).variable() + suffix());
            out.raw(contexts.get(i));
        }
    }
}
