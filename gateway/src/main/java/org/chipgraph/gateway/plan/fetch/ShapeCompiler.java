package org.chipgraph.gateway.plan.fetch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chipgraph.gateway.operation.Selections;
import org.chipgraph.gateway.plan.Shape;
import org.chipgraph.gateway.plan.graph.MoveGraph;
import org.chipgraph.gateway.plan.path.FieldSlot;
import org.chipgraph.gateway.plan.path.Place;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.TypeInfo;
import org.chipgraph.gateway.supergraph.TypeRef;

/// Numbers the slots of every place and compiles what the client sees of them.
final class ShapeCompiler {

    static final String TYPENAME = "__typename";

    private final MoveGraph graph;
    private final Supergraph supergraph;
    private final Map<Place, Shape> shapes = new HashMap<>();
    private final Map<FieldSlot, Integer> indexes = new HashMap<>();

    ShapeCompiler(MoveGraph graph) {
        this.graph = graph;
        this.supergraph = graph.supergraph();
    }

    Shape shape(Place place) {
        Shape known = shapes.get(place);
        if (known == null) {
            known = compile(place);
            shapes.put(place, known);
        }
        return known;
    }

    /// The number of a slot within its place.
    int index(FieldSlot slot) {
        shape(slot.place());
        return number(slot);
    }

    private int number(FieldSlot slot) {
        return Objects.requireNonNull(indexes.get(slot), "Every selected slot has a number");
    }

    private Shape compile(Place place) {
        List<Shape.Slot> slots = new ArrayList<>();
        for (FieldSlot slot : usedSlots(place)) {
            indexes.put(slot, slots.size());
            slots.add(new Shape.Slot(slot.key(), value(slot, slot.type(), true)));
        }
        int typenameSlot = Shape.NO_SLOT;
        List<String> types = List.of();
        if (supergraph.composite(place.type()).isAbstract()) {
            typenameSlot = slots.size();
            types = typenames(place.type());
            slots.add(new Shape.Slot(TYPENAME, new Shape.Value.Scalar(false, "String")));
        }
        return new Shape(place.type(), typenameSlot, types, slots, variants(place));
    }

    /// The object types, and the interfaces that a subgraph knows in place of them.
    private List<String> typenames(String type) {
        List<String> names = new ArrayList<>(supergraph.composite(type).runtimeTypes());
        for (TypeInfo other : supergraph.types().values()) {
            boolean standsForSome =
                    other.sources().values().stream().anyMatch(TypeInfo.Source::interfaceObject)
                            && !Collections.disjoint(names, other.runtimeTypes());
            if (standsForSome) {
                names.add(other.name());
            }
        }
        return names;
    }

    /// The client's slots, and the others that a visit selects.
    private static Set<FieldSlot> usedSlots(Place place) {
        Set<FieldSlot> used = new LinkedHashSet<>(place.clientSlots());
        Set<FieldSlot> selected = new LinkedHashSet<>();
        place.visits().forEach(visit -> selected.addAll(visit.selected().keySet()));
        for (FieldSlot slot : place.slots()) {
            if (selected.contains(slot)) {
                used.add(slot);
            }
        }
        return used;
    }

    private Shape.Value value(FieldSlot slot, TypeRef type, boolean nullable) {
        return switch (type) {
            case TypeRef.NonNull(TypeRef of) -> value(slot, of, false);
            case TypeRef.ListOf(TypeRef item) ->
                    new Shape.Value.Items(nullable, value(slot, item, true));
            case TypeRef.Named(String name) -> named(slot, name, nullable);
        };
    }

    private Shape.Value named(FieldSlot slot, String name, boolean nullable) {
        if (!slot.isLeaf()) {
            return new Shape.Value.Nested(nullable, shape(slot.child()));
        }
        List<String> values = supergraph.enums().get(name);
        return values == null
                ? new Shape.Value.Scalar(nullable, name)
                : new Shape.Value.Choice(nullable, name, values);
    }

    private List<Shape.Variant> variants(Place place) {
        boolean typesAreKnown =
                supergraph.composite(place.type()).isAbstract() && !isBlurred(place);
        Map<List<Shape.Output>, List<String>> typesByOutputs = new LinkedHashMap<>();
        for (Selections.View view : place.selections().views()) {
            List<Shape.Output> outputs =
                    view.keys().stream().map(key -> output(place, key)).toList();
            typesByOutputs.computeIfAbsent(outputs, o -> new ArrayList<>()).addAll(view.types());
        }
        List<Shape.Variant> variants = new ArrayList<>();
        typesByOutputs.forEach((outputs, types) ->
                variants.add(new Shape.Variant(typesAreKnown ? types : List.of(), outputs)));
        return variants;
    }

    /// A place whose objects may come without their types, which then make no difference.
    private boolean isBlurred(Place place) {
        return !place.selections().dependsOnType()
                && place.visits().stream()
                        .anyMatch(visit ->
                                graph.isInterfaceObject(visit.subgraph(), visit.typeHere()));
    }

    private Shape.Output output(Place place, Selections.Key key) {
        return switch (key) {
            case Selections.Key.Data(var responseKey, var when, int field) ->
                    new Shape.Output.Field(
                            responseKey, when, number(place.clientSlots().get(field)));
            case Selections.Key.Typename(var responseKey, var when) ->
                    new Shape.Output.Typename(responseKey, when);
            case Selections.Key.Introspection(var responseKey, var when, boolean nullable) ->
                    new Shape.Output.Introspection(responseKey, when, nullable);
            case Selections.Key.Refused(var responseKey, var when, boolean nullable) ->
                    new Shape.Output.Refused(responseKey, when, nullable);
        };
    }
}
