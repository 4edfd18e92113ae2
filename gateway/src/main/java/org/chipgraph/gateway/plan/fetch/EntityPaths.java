package org.chipgraph.gateway.plan.fetch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chipgraph.gateway.plan.ResponsePath;
import org.chipgraph.gateway.plan.graph.MoveGraph;
import org.chipgraph.gateway.plan.path.FieldSlot;
import org.chipgraph.gateway.plan.path.Place;
import org.chipgraph.gateway.plan.path.Visit;
import org.chipgraph.gateway.supergraph.TypeRef;

/// Finds the paths on which the entities of a visit stand in the response.
final class EntityPaths {

    private final MoveGraph graph;
    private final ShapeCompiler shapes;

    EntityPaths(MoveGraph graph, ShapeCompiler shapes) {
        this.graph = graph;
        this.shapes = shapes;
    }

    ResponsePath of(Visit visit) {
        Place place = visit.place();
        if (place.owner().isEmpty()) {
            return ResponsePath.ROOT;
        }
        FieldSlot owner = place.owner().get();
        ResponsePath path = below(above(owner, visit), owner);
        return visit.types().containsAll(runtimeTypes(place))
                ? path
                : path.then(new ResponsePath.Step.Only(List.copyOf(visit.types())));
    }

    /// The objects that hold the field, without those whose entities are not entered by this visit.
    private ResponsePath above(FieldSlot owner, Visit visit) {
        ResponsePath path = to(owner.place());
        Set<String> holders = new LinkedHashSet<>();
        for (Visit at : owner.place().visits()) {
            holders.addAll(at.typesWith(owner));
        }
        Set<String> entered = visit.holders();
        boolean told = !graph.mayBeBlurred(owner.place().type(), runtimeTypes(owner.place()));
        return told && !entered.containsAll(holders)
                ? path.then(new ResponsePath.Step.Only(List.copyOf(entered)))
                : path;
    }

    private ResponsePath to(Place place) {
        return place.owner().isEmpty()
                ? ResponsePath.ROOT
                : below(to(place.owner().get().place()), place.owner().get());
    }

    private ResponsePath below(ResponsePath path, FieldSlot slot) {
        return eachItem(
                path.then(new ResponsePath.Step.Enter(shapes.index(slot), slot.key())),
                slot.type());
    }

    private static ResponsePath eachItem(ResponsePath path, TypeRef type) {
        return switch (type) {
            case TypeRef.NonNull(TypeRef of) -> eachItem(path, of);
            case TypeRef.ListOf(TypeRef item) ->
                    eachItem(path.then(new ResponsePath.Step.Each()), item);
            case TypeRef.Named _ -> path;
        };
    }

    private List<String> runtimeTypes(Place place) {
        return graph.supergraph().composite(place.type()).runtimeTypes();
    }
}
