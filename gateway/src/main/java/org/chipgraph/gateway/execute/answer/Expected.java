package org.chipgraph.gateway.execute.answer;

import java.util.List;
import java.util.function.IntFunction;
import org.chipgraph.gateway.execute.slots.Layout;
import org.jspecify.annotations.Nullable;

/// What a request asked for: the root object's layout, or the batches of an entity fetch.
public sealed interface Expected {

    record Root(Layout layout, Asked asked) implements Expected {}

    record Batches(List<Batch> batches) implements Expected {
        public Batches {
            batches = List.copyOf(batches);
        }
    }

    /// `count` entities under `alias`; `types` are what is known of their types before; `asked` is what each must have; each is read once per layout that it is merged into.
    record Batch(
            byte[] alias,
            List<Layout> layouts,
            Asked asked,
            int count,
            IntFunction<@Nullable String> types) {
        public Batch {
            layouts = List.copyOf(layouts);
        }
    }
}
