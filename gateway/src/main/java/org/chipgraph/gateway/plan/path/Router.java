package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chipgraph.gateway.operation.NormalizedOperation;
import org.chipgraph.gateway.operation.OperationKind;
import org.chipgraph.gateway.operation.RequestProblem;
import org.chipgraph.gateway.operation.RequestRefused;
import org.chipgraph.gateway.operation.SelectedField;
import org.chipgraph.gateway.operation.Selections;
import org.chipgraph.gateway.operation.When;
import org.chipgraph.gateway.plan.graph.MoveGraph;
import org.chipgraph.gateway.supergraph.FieldSet;
import org.chipgraph.gateway.supergraph.Supergraph;

/// Chooses for each leaf of an operation the route that adds least to what is fetched anyway.
///
/// Leaves with the fewest ways to them go first, so that the free ones can join them.
public final class Router {

    /// A leaf with the fields that lead to it, from the root; siblings share `above`.
    private record Leaf(List<Wanted> above, Wanted last, int turn) {

        static Leaf of(List<Wanted> chain, int turn) {
            return new Leaf(List.copyOf(chain.subList(0, chain.size() - 1)), chain.getLast(), turn);
        }

        List<Wanted> chain() {
            List<Wanted> chain = new ArrayList<>(above);
            chain.add(last);
            return chain;
        }
    }

    private record Ranked(Leaf leaf, int alternatives) {}

    private record Choice(Leaf leaf, Route route) {}

    private final MoveGraph graph;
    private final Supergraph supergraph;
    private final RequiredFields required;
    private final Walker walker;
    private final RouteBuilder builder;
    private final IdentityHashMap<List<Wanted>, List<Route>> stems = new IdentityHashMap<>();
    private final List<RequestProblem> unreachable = new ArrayList<>();

    private Router(MoveGraph graph, long allowedSteps) {
        this.graph = graph;
        this.supergraph = graph.supergraph();
        this.required = new RequiredFields(supergraph);
        this.walker = new Walker(graph, required, new StepBudget(allowedSteps));
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
        return new Router(graph, allowedSteps).run(operation);
    }

    private Routed run(NormalizedOperation operation) {
        Place root = new Place(operation.root().type(), null);
        prepare(root, operation.root());
        List<Ranked> ranked = new ArrayList<>();
        for (Leaf leaf : leaves(root, operation.kind() == OperationKind.MUTATION)) {
            for (Leaf reachable : reachable(root, leaf)) {
                ranked.add(new Ranked(reachable, routes(root, reachable).size()));
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
            Route cheapest = routes(root, next.leaf()).getFirst();
            choices.add(new Choice(next.leaf(), cheapest));
            builder.build(cheapest);
            boolean onlyTheLeafIsNew = cheapest.cost() <= 1;
            if (!onlyTheLeafIsNew) {
                stems.clear();
            }
        }
        return new Routed(Draft.of(root), choices);
    }

    /// The routes to a leaf. Those to the place above it are kept while the draft stays as it is.
    private List<Route> routes(Place root, Leaf leaf) {
        List<Route> stem = stems.get(leaf.above());
        if (stem == null) {
            stem = walker.walk(starts(root, leaf.turn()), leaf.above()).routes();
            stems.put(leaf.above(), stem);
        }
        return stem.isEmpty() ? List.of() : walker.step(stem, leaf.last());
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

    private List<Leaf> leaves(Place root, boolean mutation) {
        List<Leaf> leaves = new ArrayList<>();
        List<Wanted> start = new ArrayList<>();
        for (int i = 0; i < root.clientSlots().size(); i++) {
            SelectedField field = root.selections().fields().get(i);
            List<Wanted> above = mutation ? new ArrayList<>() : start;
            collect(root.clientSlots().get(i), field, above, mutation ? i : 0, leaves);
        }
        return leaves;
    }

    private void collect(
            FieldSlot slot, SelectedField field, List<Wanted> above, int turn, List<Leaf> leaves) {
        Wanted wanted = new Wanted(slot, new LinkedHashSet<>(field.types()), field.when());
        List<Wanted> chain = new ArrayList<>(above);
        chain.add(wanted);
        Selections below = field.children();
        boolean covered = false;
        for (int i = 0; i < below.fields().size(); i++) {
            SelectedField child = below.fields().get(i);
            collect(slot.child().clientSlots().get(i), child, chain, turn, leaves);
            covered |= child.when().isAlways() && below.views().size() == 1;
        }
        if (!covered) {
            leaves.add(new Leaf(above, wanted, turn));
        }
        if (!field.isLeaf() && needsTypenames(below)) {
            leaves.add(new Leaf(chain, typename(slot.child()), turn));
        }
    }

    /// Whether what the client sees depends on a runtime type that some subgraph does not know.
    private boolean needsTypenames(Selections selections) {
        boolean blind =
                graph.subgraphs().stream()
                        .anyMatch(subgraph -> graph.isInterfaceObject(subgraph, selections.type()));
        return blind && selections.dependsOnType();
    }

    private static Wanted typename(Place place) {
        Set<String> types = new LinkedHashSet<>();
        place.selections().views().forEach(view -> types.addAll(view.types()));
        return new Wanted(place.typenameSlot(), types, When.always());
    }

    private List<Route> starts(Place root, int turn) {
        List<Route> starts = new ArrayList<>();
        for (String subgraph : graph.subgraphs()) {
            if (graph.runtimeTypes(subgraph, root.type()).isEmpty()) {
                continue;
            }
            Optional<Visit> visit =
                    root.visits().stream()
                            .filter(v -> v.subgraph().equals(subgraph) && v.turn() == turn)
                            .findFirst();
            starts.add(
                    new Route(
                            root,
                            subgraph,
                            root.type(),
                            Set.of(root.type()),
                            FieldSet.NONE,
                            visit,
                            false,
                            visit.isPresent() ? 0 : Walker.ENTRY,
                            new Route.Step.Begin(turn)));
        }
        return starts;
    }

    /// The leaf, or when no subgraph answers it for all its runtime types alike, one leaf for each.
    private List<Leaf> reachable(Place root, Leaf leaf) {
        if (!routes(root, leaf).isEmpty()) {
            return List.of(leaf);
        }
        Walker.Walk walk = walker.walk(starts(root, leaf.turn()), leaf.chain());
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
            leaves.addAll(reachable(root, Leaf.of(chain, leaf.turn())));
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
