package org.chipgraph.gateway.plan.check;

import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chipgraph.gateway.operation.Conditions;
import org.chipgraph.gateway.operation.When;
import org.chipgraph.gateway.plan.Fetch;
import org.chipgraph.gateway.plan.Representation;
import org.chipgraph.gateway.plan.Shape;
import org.chipgraph.gateway.plan.graph.Move;
import org.chipgraph.gateway.plan.graph.MoveGraph;
import org.chipgraph.gateway.supergraph.FieldSet;

/// Follows the document of a fetch along the response shape: notes what it writes, and complains
/// about fields that its subgraph does not own there.
final class DocumentTracer {

    /// Where the tracer stands; `provided` and `brought` are what the subgraph knows beyond its
    /// own; `holders` are the types of the objects above; `peers` are the subgraphs that would come here by the same fields from the root.
    record Stand(
            Shape shape,
            String place,
            Set<String> holders,
            Set<String> types,
            When when,
            FieldSet provided,
            Optional<Representation> brought,
            Set<String> peers) {

        Stand narrowed(Set<String> fewer, When condition) {
            return new Stand(
                    shape, place, holders, fewer, when.and(condition), provided, brought, peers);
        }
    }

    private final MoveGraph graph;
    private final Writes writes;
    private final List<String> problems;

    DocumentTracer(MoveGraph graph, Writes writes, List<String> problems) {
        this.graph = graph;
        this.writes = writes;
        this.problems = problems;
    }

    void trace(Fetch fetch, SelectionSet selections, Stand stand) {
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case InlineFragment inline -> {
                    Set<String> types = stand.types();
                    if (inline.getTypeCondition() != null) {
                        types = new LinkedHashSet<>(types);
                        String condition = inline.getTypeCondition().getName();
                        types.retainAll(graph.runtimeTypes(fetch.subgraph(), condition));
                    }
                    trace(
                            fetch,
                            inline.getSelectionSet(),
                            stand.narrowed(types, Conditions.of(inline)));
                }
                case Field field when field.getName().equals("__typename") ->
                        typename(fetch, stand);
                case Field field ->
                        field(fetch, field, stand.narrowed(stand.types(), Conditions.of(field)));
                default -> problems.add("Fetch " + fetch.id() + " holds a fragment spread");
            }
        }
    }

    private void typename(Fetch fetch, Stand stand) {
        int slot = stand.shape().typenameSlot();
        if (slot != Shape.NO_SLOT) {
            Writes.Write write = new Writes.Write(fetch.id(), stand.when(), stand.holders());
            stand.types().forEach(type -> writes.add(stand.place(), type, slot, write));
        }
    }

    private void field(Fetch fetch, Field field, Stand stand) {
        String key = field.getAlias() == null ? field.getName() : field.getAlias();
        int slot = slot(stand.shape(), key);
        if (slot < 0) {
            problems.add(
                    "Fetch %d asks for %s at '%s', which no slot takes"
                            .formatted(fetch.id(), key, stand.place()));
            return;
        }
        Writes.Write write = new Writes.Write(fetch.id(), stand.when(), stand.holders());
        Set<String> below = new LinkedHashSet<>();
        FieldSet provided = FieldSet.NONE;
        for (String type : stand.types()) {
            writes.add(stand.place(), type, slot, write);
            Optional<Move.Field> move = graph.field(fetch.subgraph(), type, field.getName());
            Optional<FieldSet> given = provided(stand.provided(), type, field.getName());
            boolean open =
                    move.isPresent()
                            && inputsBrought(move.get(), stand.brought())
                            && contextsGiven(move.get(), field);
            if (!open && given.isEmpty()) {
                problems.add(
                        "Fetch %d: %s cannot answer %s.%s at '%s'"
                                .formatted(
                                        fetch.id(),
                                        fetch.subgraph(),
                                        type,
                                        field.getName(),
                                        stand.place()));
            }
            String typeThere =
                    move.map(m -> m.to().name())
                            .orElseGet(() -> typeThere(fetch.subgraph(), type, field.getName()));
            Set<String> returned = graph.runtimeTypes(fetch.subgraph(), typeThere);
            writes.addTypes(stand.place() + "/" + slot, type, shared(stand, type, field, returned));
            below.addAll(returned);
            provided = given.or(() -> move.map(Move.Field::provides)).orElse(FieldSet.NONE);
        }
        if (field.getSelectionSet() != null
                && nested(stand.shape().slots().get(slot).value())
                        instanceof Shape.Value.Nested n) {
            String place = stand.place() + "/" + slot;
            writes.addObjects(place, new Writes.Write(fetch.id(), stand.when(), stand.types()));
            trace(
                    fetch,
                    field.getSelectionSet(),
                    new Stand(
                            n.shape(),
                            place,
                            stand.types(),
                            below,
                            stand.when(),
                            provided,
                            Optional.empty(),
                            peers(stand, field)));
        }
    }

    /// Of the types returned, those that all who answer the same can return.
    private Set<String> shared(Stand stand, String type, Field field, Set<String> returned) {
        Set<String> shared = new LinkedHashSet<>(returned);
        for (String peer : stand.peers()) {
            graph.field(peer, type, field.getName())
                    .ifPresent(
                            move -> shared.retainAll(graph.runtimeTypes(peer, move.to().name())));
        }
        return shared;
    }

    private Set<String> peers(Stand stand, Field field) {
        Set<String> peers = new LinkedHashSet<>();
        for (String peer : stand.peers()) {
            if (stand.types().stream()
                    .anyMatch(type -> graph.field(peer, type, field.getName()).isPresent())) {
                peers.add(peer);
            }
        }
        return peers;
    }

    private String typeThere(String subgraph, String type, String field) {
        return graph.supergraph()
                .composite(type)
                .field(field)
                .flatMap(info -> info.source(subgraph))
                .map(source -> source.type().name())
                .orElse("");
    }

    private static boolean inputsBrought(Move.Field move, Optional<Representation> brought) {
        Set<String> names = new LinkedHashSet<>();
        brought.ifPresent(representation ->
                representation
                        .cases()
                        .forEach(each -> each.fields().forEach(field -> names.add(field.name()))));
        return topLevelNames(move.requires()).stream().allMatch(names::contains);
    }

    private static boolean contextsGiven(Move.Field move, Field field) {
        Set<String> given = new LinkedHashSet<>();
        field.getArguments().forEach(argument -> given.add(argument.getName()));
        return move.contextArguments().stream().allMatch(each -> given.contains(each.name()));
    }

    private static Set<String> topLevelNames(FieldSet fields) {
        Set<String> names = new LinkedHashSet<>();
        for (FieldSet.Item item : fields.items()) {
            switch (item) {
                case FieldSet.Item.Field field -> names.add(field.name());
                case FieldSet.Item.On _ -> {}
            }
        }
        return names;
    }

    private Optional<FieldSet> provided(FieldSet provided, String runtimeType, String name) {
        for (FieldSet.Item item : provided.items()) {
            switch (item) {
                case FieldSet.Item.Field field -> {
                    if (field.name().equals(name)) {
                        return Optional.of(field.children());
                    }
                }
                case FieldSet.Item.On(String type, FieldSet children) -> {
                    boolean fits =
                            graph.supergraph().composite(type).runtimeTypes().contains(runtimeType);
                    Optional<FieldSet> found =
                            fits ? provided(children, runtimeType, name) : Optional.empty();
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    static int slot(Shape shape, String key) {
        for (int i = 0; i < shape.slots().size(); i++) {
            if (shape.slots().get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /// The value inside all lists.
    static Shape.Value nested(Shape.Value value) {
        return value instanceof Shape.Value.Items(boolean _, Shape.Value item)
                ? nested(item)
                : value;
    }
}
