package org.chipgraph.gateway.plan.fetch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chipgraph.gateway.plan.ContextInput;
import org.chipgraph.gateway.plan.path.FieldSlot;
import org.chipgraph.gateway.plan.path.Place;
import org.chipgraph.gateway.plan.path.RequiredFields;
import org.chipgraph.gateway.plan.path.Visit;
import org.chipgraph.gateway.supergraph.ContextArgument.ContextValue;
import org.chipgraph.gateway.supergraph.FieldSet;
import org.chipgraph.gateway.supergraph.Supergraph;

/// Says where in the response the values of contexts stand that a visit's entities need.
final class ContextInputs {

    private final Supergraph supergraph;
    private final RequiredFields required;
    private final ShapeCompiler shapes;

    ContextInputs(Supergraph supergraph, RequiredFields required, ShapeCompiler shapes) {
        this.supergraph = supergraph;
        this.required = required;
        this.shapes = shapes;
    }

    /// `names` are the variables of the door's contexts, in their order.
    List<ContextInput> of(Visit visit, List<String> names) {
        List<ContextValue> values = visit.door().orElseThrow().inputs().contexts();
        List<ContextInput> inputs = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            ContextValue value = values.get(i);
            inputs.add(new ContextInput(names.get(i), value.type(), sources(visit, value)));
        }
        return inputs;
    }

    private List<ContextInput.Source> sources(Visit visit, ContextValue value) {
        Map<Place, Set<String>> typesByPlace = new LinkedHashMap<>();
        for (Visit.Setting setting : visit.settings()) {
            if (setting.value().equals(value)) {
                typesByPlace
                        .computeIfAbsent(setting.place(), p -> new LinkedHashSet<>())
                        .addAll(setting.types());
            }
        }
        List<ContextInput.Source> sources = new ArrayList<>();
        typesByPlace.forEach((place, types) ->
                sources.add(
                        new ContextInput.Source(
                                depth(place),
                                List.copyOf(types),
                                pick(place, value.selection(), types))));
        sources.sort(Comparator.comparingInt(ContextInput.Source::depth).reversed());
        return sources;
    }

    private static int depth(Place place) {
        return place.owner().map(owner -> 1 + depth(owner.place())).orElse(0);
    }

    private ContextInput.Pick pick(Place place, FieldSet selection, Set<String> types) {
        boolean isAbstract = supergraph.composite(place.type()).isAbstract();
        List<ContextInput.Pick.Case> cases = new ArrayList<>();
        for (FieldSet.Item item : selection.items()) {
            switch (item) {
                case FieldSet.Item.On(String type, FieldSet children) ->
                        cases.addAll(pick(place, children, required.narrowed(types, type)).cases());
                case FieldSet.Item.Field field ->
                        required.slots(place, field, types)
                                .forEach((slot, having) ->
                                        cases.add(
                                                new ContextInput.Pick.Case(
                                                        isAbstract
                                                                ? List.copyOf(having)
                                                                : List.of(),
                                                        shapes.index(slot),
                                                        below(slot, field.children()))));
            }
        }
        return new ContextInput.Pick(cases);
    }

    private ContextInput.Pick below(FieldSlot slot, FieldSet children) {
        return children.isEmpty()
                ? ContextInput.Pick.VALUE
                : pick(slot.child(), children, required.runtimeTypes(slot.child().type()));
    }
}
