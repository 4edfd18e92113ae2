package org.chipgraph.gateway.plan.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chipgraph.gateway.operation.When;
import org.chipgraph.gateway.plan.ContextInput;
import org.chipgraph.gateway.plan.EntityBatch;
import org.chipgraph.gateway.plan.Fetch;
import org.chipgraph.gateway.plan.ResponsePath;
import org.chipgraph.gateway.plan.Shape;
import org.chipgraph.gateway.plan.graph.MoveGraph;

/// Checks that the values of contexts are known before a batch of entities is sent.
final class ContextCheck {

    private final MoveGraph graph;
    private final Shape root;
    private final Writes writes;
    private final List<String> problems;

    ContextCheck(MoveGraph graph, Shape root, Writes writes, List<String> problems) {
        this.graph = graph;
        this.root = root;
        this.writes = writes;
        this.problems = problems;
    }

    /// `reached` is when the batch is sent; only fetches that are `before` it count.
    void check(
            Fetch fetch,
            EntityBatch batch,
            ResponsePath path,
            When reached,
            Predicate<Integer> before) {
        for (ContextInput input : batch.contexts()) {
            for (ContextInput.Source source : input.sources()) {
                Stand stand = enclosing(path.part(0, source.depth()), source.types());
                if (!known(stand, source.pick(), reached, before)) {
                    problems.add(
                            "Fetch %d sends $%s before it is known"
                                    .formatted(fetch.id(), input.variable()));
                }
            }
        }
    }

    /// Objects of `types` at a place, below objects of the types `holders`.
    private record Stand(Shape shape, String place, Set<String> holders, Set<String> types) {}

    private Stand enclosing(ResponsePath path, List<String> setting) {
        Stand stand = new Stand(root, "", Writes.Write.NOBODY, Set.of(root.type()));
        for (ResponsePath.Step step : path.steps()) {
            stand =
                    switch (step) {
                        case ResponsePath.Step.Enter(int slot, String _) ->
                                below(stand, slot, stand.types()).orElseThrow();
                        case ResponsePath.Step.Each() -> stand;
                        case ResponsePath.Step.Only(List<String> only) -> only(stand, only);
                    };
        }
        return only(stand, setting);
    }

    private static Stand only(Stand stand, List<String> types) {
        return new Stand(stand.shape(), stand.place(), stand.holders(), new LinkedHashSet<>(types));
    }

    /// Empty where the slot holds a leaf.
    private Optional<Stand> below(Stand stand, int slot, Set<String> holders) {
        if (!(DocumentTracer.nested(stand.shape().slots().get(slot).value())
                instanceof Shape.Value.Nested(boolean _, Shape shape))) {
            return Optional.empty();
        }
        List<String> types = graph.supergraph().composite(shape.type()).runtimeTypes();
        return Optional.of(
                new Stand(shape, stand.place() + "/" + slot, holders, new LinkedHashSet<>(types)));
    }

    private boolean known(
            Stand stand, ContextInput.Pick pick, When reached, Predicate<Integer> before) {
        for (ContextInput.Pick.Case each : pick.cases()) {
            Set<String> having = having(stand, each);
            for (String type : having) {
                Writes.Needed needed =
                        new Writes.Needed(
                                stand.place(), type, each.slot(), reached, stand.holders());
                if (!writes.covers(needed, before)) {
                    return false;
                }
            }
            Optional<Stand> below = below(stand, each.slot(), having);
            if (below.isPresent() && !known(below.get(), each.below(), reached, before)) {
                return false;
            }
        }
        return true;
    }

    private Set<String> having(Stand stand, ContextInput.Pick.Case each) {
        Set<String> having = new LinkedHashSet<>(stand.types());
        if (!each.types().isEmpty()) {
            having.retainAll(each.types());
        }
        if (!stand.place().isEmpty()) {
            having.retainAll(writes.possibleTypes(stand.place()));
        }
        return having;
    }
}
