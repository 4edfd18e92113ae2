package org.chipgraph.gateway.execute;

import java.util.List;
import java.util.Optional;
import org.chipgraph.gateway.execute.answer.Asked;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.slots.Conditions;
import org.chipgraph.gateway.execute.slots.Layout;
import org.chipgraph.gateway.plan.Fetch;

/// A fetch with everything that does not depend on the request worked out.
///
/// Shape: `opening` is the request's JSON up to its first variable, when each batch is sent once; `condition` is a number of
/// [Conditions]; `followers` are the fetches that wait for this one; `slots` are those of
/// the root object that a root fetch asks for, `asked` what the objects inside must have.
record CompiledFetch(
        Fetch fetch,
        byte[] opening,
        int condition,
        List<Integer> followers,
        List<Integer> slots,
        Asked asked,
        List<CompiledBatch> batches,
        Optional<GroupedDocument> grouped) {

    static CompiledFetch of(Fetch fetch, List<Fetch> all, Layout root, Conditions conditions) {
        AskedFields document = AskedFields.parse(fetch.document());
        JsonOutput opening = new JsonOutput(fetch.document().length() + 64);
        opening.ascii('{').key("query").string(fetch.document());
        opening.ascii(',').key("variables").ascii('{');
        return new CompiledFetch(
                fetch,
                opening.toBytes(),
                conditions.number(fetch.when()),
                all.stream()
                        .filter(later -> later.after().contains(fetch.id()))
                        .map(Fetch::id)
                        .toList(),
                fetch.isRoot() ? document.slots(root) : List.of(),
                fetch.isRoot() ? document.asked(root, conditions).inside() : Asked.NOTHING,
                fetch.batches().stream()
                        .map(batch -> CompiledBatch.of(fetch, batch, document, root, conditions))
                        .toList(),
                Optional.of(fetch)
                        .filter(f -> f.batches().stream().anyMatch(b -> !b.contexts().isEmpty()))
                        .map(GroupedDocument::new));
    }

    /// The request's JSON up to its first variable, for these batches.
    byte[] opening(List<OpenBatch> open) {
        boolean asPlanned =
                open.size() == batches.size()
                        && open.stream().allMatch(batch -> batch.number() == 0);
        return asPlanned ? opening : grouped.orElseThrow().opening(open);
    }
}
