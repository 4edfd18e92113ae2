package org.chipgraph.gateway.plan.fetch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chipgraph.gateway.plan.Representation;
import org.chipgraph.gateway.plan.graph.MoveGraph;
import org.chipgraph.gateway.plan.path.FieldSlot;
import org.chipgraph.gateway.plan.path.Place;
import org.chipgraph.gateway.plan.path.RequiredFields;
import org.chipgraph.gateway.plan.path.Visit;
import org.chipgraph.gateway.supergraph.FieldSet;
import org.chipgraph.gateway.supergraph.Supergraph;

/// Makes the template by which the entities of a visit are described to its subgraph.
final class Representations {

    /// A field of a field set, with those of the same name merged.
    private record Merged(FieldSet.Item.Field field, boolean mandatory) {
        Merged with(FieldSet.Item.Field other) {
            List<FieldSet.Item> items = new ArrayList<>(field.children().items());
            items.addAll(other.children().items());
            return new Merged(
                    new FieldSet.Item.Field(field.name(), field.arguments(), new FieldSet(items)),
                    mandatory);
        }
    }

    private final MoveGraph graph;
    private final Supergraph supergraph;
    private final RequiredFields required;
    private final ShapeCompiler shapes;

    Representations(MoveGraph graph, RequiredFields required, ShapeCompiler shapes) {
        this.graph = graph;
        this.supergraph = graph.supergraph();
        this.required = required;
        this.shapes = shapes;
    }

    Representation of(Visit visit) {
        Visit.Door door = visit.door().orElseThrow();
        Place place = visit.place();
        boolean isAbstract = supergraph.composite(place.type()).isAbstract();
        Map<List<Representation.Field>, List<String>> typesByFields = new LinkedHashMap<>();
        for (String type : visit.types()) {
            Map<String, Merged> merged = new LinkedHashMap<>();
            merge(merged, door.key(), type, true);
            merge(merged, door.requires(), type, false);
            typesByFields
                    .computeIfAbsent(
                            fields(visit.subgraph(), place, merged, type), f -> new ArrayList<>())
                    .add(type);
        }
        List<Representation.Case> cases = new ArrayList<>();
        typesByFields.forEach((fields, types) -> {
            List<String> guard = isAbstract && !door.blind() ? types : List.of();
            cases.add(new Representation.Case(guard, typename(place, door), fields));
        });
        return new Representation(cases);
    }

    private String typename(Place place, Visit.Door door) {
        if (!door.asType().isEmpty()) {
            return door.asType();
        }
        return supergraph.composite(place.type()).isAbstract()
                ? Representation.Case.RUNTIME
                : place.type();
    }

    private Representation nested(
            String target, Place place, FieldSet fieldSet, boolean mandatory) {
        boolean anyType = graph.isInterfaceObject(target, place.type());
        boolean isAbstract = supergraph.composite(place.type()).isAbstract();
        Map<List<Representation.Field>, List<String>> typesByFields = new LinkedHashMap<>();
        for (String type : required.runtimeTypes(place.type())) {
            Map<String, Merged> merged = new LinkedHashMap<>();
            merge(merged, fieldSet, type, mandatory);
            typesByFields
                    .computeIfAbsent(fields(target, place, merged, type), f -> new ArrayList<>())
                    .add(type);
        }
        List<Representation.Case> cases = new ArrayList<>();
        typesByFields.forEach((fields, types) ->
                cases.add(
                        anyType
                                ? new Representation.Case(List.of(), place.type(), fields)
                                : isAbstract
                                        ? new Representation.Case(
                                                types, Representation.Case.RUNTIME, fields)
                                        : new Representation.Case(
                                                List.of(), Representation.Case.NONE, fields)));
        return new Representation(cases);
    }

    private void merge(
            Map<String, Merged> merged, FieldSet fields, String runtimeType, boolean mandatory) {
        for (FieldSet.Item item : fields.items()) {
            switch (item) {
                case FieldSet.Item.Field field -> {
                    Merged known = merged.get(field.name());
                    merged.put(
                            field.name(),
                            known == null ? new Merged(field, mandatory) : known.with(field));
                }
                case FieldSet.Item.On(String type, FieldSet children) -> {
                    if (required.runtimeTypes(type).contains(runtimeType)) {
                        merge(merged, children, runtimeType, mandatory);
                    }
                }
            }
        }
    }

    private List<Representation.Field> fields(
            String target, Place place, Map<String, Merged> merged, String runtimeType) {
        List<Representation.Field> fields = new ArrayList<>();
        for (Merged each : merged.values()) {
            FieldSet.Item.Field field = each.field();
            for (FieldSlot slot : required.slots(place, field, Set.of(runtimeType)).keySet()) {
                fields.add(
                        new Representation.Field(
                                field.name(),
                                shapes.index(slot),
                                each.mandatory(),
                                field.children().isEmpty()
                                        ? Representation.LEAF
                                        : nested(
                                                target,
                                                slot.child(),
                                                field.children(),
                                                each.mandatory())));
            }
        }
        return fields;
    }
}
