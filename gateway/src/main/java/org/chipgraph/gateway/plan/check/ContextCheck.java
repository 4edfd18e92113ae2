package org.chipgraph.gateway.plan.check;

import java.util.LinkedHashSet;
import java.util.List;
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
                StringBuilder place = new StringBuilder();
                Shape shape = enclosing(path.part(0, source.depth()), place);
                boolean known =
                        known(
                                shape,
                                place.toString(),
                                new LinkedHashSet<>(source.types()),
                                source.pick(),
                                reached,
                                before);
                if (!known) {
                    problems.add(
                            "Fetch %d sends $%s before it is known"
                                    .formatted(fetch.id(), input.variable()));
                }
            }
        }
    }

    private Shape enclosing(ResponsePath path, StringBuilder place) {
        Shape shape = root;
        for (ResponsePath.Step step : path.steps()) {
            if (step instanceof ResponsePath.Step.Enter(int slot, String _)) {
                place.append('/').append(slot);
                shape =
                        ((Shape.Value.Nested)
                                        DocumentTracer.nested(shape.slots().get(slot).value()))
                                .shape();
            }
        }
        return shape;
    }

    private boolean known(
            Shape shape,
            String place,
            Set<String> types,
            ContextInput.Pick pick,
            When reached,
            Predicate<Integer> before) {
        for (String type : types) {
            for (ContextInput.Pick.Case each : pick.cases()) {
                boolean applies = each.types().isEmpty() || each.types().contains(type);
                boolean possible = place.isEmpty() || writes.possibleTypes(place).contains(type);
                if (applies
                        && possible
                        && !writes.covers(
                                new Writes.Needed(place, type, each.slot(), reached, Set.of()),
                                before)) {
                    return false;
                }
            }
        }
        for (ContextInput.Pick.Case each : pick.cases()) {
            if (DocumentTracer.nested(shape.slots().get(each.slot()).value())
                            instanceof Shape.Value.Nested(boolean _, Shape below)
                    && !known(
                            below,
                            place + "/" + each.slot(),
                            new LinkedHashSet<>(
                                    graph.supergraph().composite(below.type()).runtimeTypes()),
                            each.below(),
                            reached,
                            before)) {
                return false;
            }
        }
        return true;
    }
}
