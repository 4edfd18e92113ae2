package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chipgraph.gateway.operation.NormalizedOperation;
import org.chipgraph.gateway.operation.OperationKind;
import org.chipgraph.gateway.operation.RequestProblem;
import org.chipgraph.gateway.operation.RequestRefused;
import org.chipgraph.gateway.operation.SelectedField;
import org.chipgraph.gateway.operation.Selections;
import org.chipgraph.gateway.plan.graph.MoveGraph;
import org.chipgraph.gateway.supergraph.Supergraph;

/// Chooses for each leaf of an operation the route that adds least to what is fetched anyway.
///
/// Leaves with the fewest ways to them go first, so that the free ones can join them. Where several
/// subgraphs could begin, each is favoured once, and the cheapest draft is taken.
public final class Router {

    private record Ranked(Leaf leaf, int alternatives) {}

    private record Choice(Leaf leaf, Route route) {}

    private final MoveGraph graph;
    private final Supergraph supergraph;
    private final NormalizedOperation operation;
    private final Place root;
    private final Walker walker;
    private final Stems stems;
    private final RouteBuilder builder;
    private final List<RequestProblem> unreachable = new ArrayList<>();

    private Router(
            MoveGraph graph, NormalizedOperation operation, String favourite, StepBudget budget) {
        this.graph = graph;
        this.supergraph = graph.supergraph();
        this.operation = operation;
        this.root = new Place(operation.root().type(), null);
        this.walker = new Walker(graph, new RequiredFields(graph), budget, favourite);
        this.stems = new Stems(graph, walker, root);
        this.builder = new RouteBuilder();
    }

    /// The draft, and which routes were chosen for it.
    public static final class Routed {

        private final Draft draft;
        private final List<Choice> choices;

        private Routed(Draft draft, List<Choice> choices) {
            this.draft = draft;
            this.choices = choices;
        }

        public Draft draft() {
            return draft;
        }

        /// A line for each leaf, in the order of choice.
        public List<String> lines() {
            return choices.stream()
                    .map(choice -> path(choice.leaf().chain()) + "  by  " + choice.route())
                    .toList();
        }
    }

    /// Errors: throws [RequestRefused] with all leaves that cannot be reached, or when the steps run
    /// out. Cost: O(leaves x depth x subgraphs^2), bounded by `allowedSteps`.
    public static Routed route(MoveGraph graph, NormalizedOperation operation, long allowedSteps) {
        StepBudget budget = new StepBudget(allowedSteps);
        Routed best = new Router(graph, operation, "", budget).run();
        long steps = budget.used();
        for (String favourite : Rivals.of(graph, operation)) {
            if (budget.left() > 2 * steps) {
                Routed other = new Router(graph, operation, favourite, budget).run();
                best = other.draft().cost() < best.draft().cost() ? other : best;
            }
        }
        return best;
    }

    private Routed run() {
        prepare(root, operation.root());
        List<Ranked> ranked = new ArrayList<>();
        for (Leaf leaf :
                Leaves.of(graph, walker, stems, root, operation.kind() == OperationKind.MUTATION)) {
            for (Leaf reachable : reachable(leaf)) {
                ranked.add(new Ranked(reachable, routes(reachable).size()));
            }
        }
        if (!unreachable.isEmpty()) {
            throw new RequestRefused(unreachable);
        }
        ranked.sort(
                Comparator.comparingInt((Ranked r) -> r.leaf().turn())
                        .thenComparingInt(Ranked::alternatives));
        List<Choice> choices = new ArrayList<>();
        for (Ranked next : ranked) {
            Route cheapest = routes(next.leaf()).getFirst();
            choices.add(new Choice(next.leaf(), cheapest));
            Route built = cheapest.isVacuous() ? stillReaching(next.leaf(), cheapest) : cheapest;
            builder.build(built);
            boolean onlyTheLeafIsNew = built.cost() <= 1;
            if (!onlyTheLeafIsNew) {
                stems.forget();
                walker.forget();
            }
        }
        return new Routed(Draft.of(root), choices);
    }

    private List<Route> routes(Leaf leaf) {
        List<Route> stem = stems.routes(leaf.above(), leaf.turn());
        return stem.isEmpty() ? List.of() : walker.step(stem, leaf.last());
    }

    /// No object can have the field: what is left to do is to reach the place, in whichever way.
    private Route stillReaching(Leaf leaf, Route vacuous) {
        List<Wanted> above = new ArrayList<>();
        for (Wanted wanted : leaf.chain()) {
            if (wanted.slot().place() == vacuous.place()) {
                break;
            }
            above.add(wanted);
        }
        return stems.walk(above, leaf.turn()).routes().getFirst();
    }

    private void prepare(Place place, Selections selections) {
        place.ask(selections);
        for (SelectedField field : selections.fields()) {
            FieldSlot slot =
                    place.addClientSlot(
                            field,
                            supergraph
                                    .composite(field.types().getFirst())
                                    .field(field.name())
                                    .orElseThrow()
                                    .type());
            if (!field.isLeaf()) {
                prepare(slot.child(), field.children());
            }
        }
    }

    /// The leaf, or when no subgraph answers it for all its runtime types alike, one leaf for each.
    private List<Leaf> reachable(Leaf leaf) {
        if (!routes(leaf).isEmpty()) {
            return List.of(leaf);
        }
        Walker.Walk walk = stems.walk(leaf.chain(), leaf.turn());
        int split = walk.stoppedAt();
        while (split >= 0 && leaf.chain().get(split).types().size() == 1) {
            split--;
        }
        if (split < 0) {
            unreachable.add(unsatisfiable(leaf.chain(), walk.stoppedAt()));
            return List.of();
        }
        List<Leaf> leaves = new ArrayList<>();
        for (String type : leaf.chain().get(split).types()) {
            List<Wanted> chain = new ArrayList<>(leaf.chain());
            chain.set(split, chain.get(split).only(new LinkedHashSet<>(Set.of(type))));
            leaves.addAll(reachable(Leaf.of(chain, leaf.turn())));
        }
        return leaves;
    }

    /// A type's name that cannot be found out takes the whole object away.
    private static RequestProblem unsatisfiable(List<Wanted> chain, int stoppedAt) {
        Wanted stopped = chain.get(stoppedAt);
        int length = stopped.slot().isTypename() ? stoppedAt : stoppedAt + 1;
        return new RequestProblem.Unsatisfiable(
                stopped.types().iterator().next() + "." + stopped.slot().field(),
                path(chain),
                Wanted.place(chain.subList(0, length)));
    }

    private static String path(List<Wanted> chain) {
        return String.join(".", chain.stream().map(Wanted::toString).toList());
    }
}
