package org.chipgraph.gateway.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.gateway.supergraph.FieldInfo;
import org.chipgraph.gateway.supergraph.Supergraph;

/// Takes fields out of a normalised operation; the client sees them as refused.
public final class Refusals {

    private static final int REFUSED = -1;

    private record Spot(int field, String type) {}

    private final Supergraph supergraph;

    private Refusals(Supergraph supergraph) {
        this.supergraph = supergraph;
    }

    /// Cost: a copy of the selections that lead to `places`.
    public static NormalizedOperation refuse(
            Supergraph supergraph, NormalizedOperation operation, List<FieldPlace> places) {
        return new NormalizedOperation(
                operation.kind(),
                operation.name(),
                operation.variables(),
                new Refusals(supergraph).without(operation.root(), places),
                operation.introspection(),
                operation.introspectionVariables());
    }

    private Selections without(Selections selections, List<FieldPlace> places) {
        List<SelectedField> fields = new ArrayList<>();
        Map<Spot, Integer> positions = new HashMap<>();
        for (int i = 0; i < selections.fields().size(); i++) {
            SelectedField field = selections.fields().get(i);
            for (Map.Entry<List<FieldPlace>, List<String>> entry :
                    typesByPlacesBelow(field, i, places).entrySet()) {
                int position = REFUSED;
                if (entry.getKey().stream().noneMatch(place -> place.steps().isEmpty())) {
                    position = fields.size();
                    fields.add(part(field, entry.getValue(), entry.getKey()));
                }
                for (String type : entry.getValue()) {
                    positions.put(new Spot(i, type), position);
                }
            }
        }
        return new Selections(selections.type(), fields, views(selections, positions));
    }

    /// The runtime types of a field, by what is to be taken out of or below it.
    private static Map<List<FieldPlace>, List<String>> typesByPlacesBelow(
            SelectedField field, int position, List<FieldPlace> places) {
        Map<List<FieldPlace>, List<String>> groups = new LinkedHashMap<>();
        for (String type : field.types()) {
            List<FieldPlace> below =
                    places.stream()
                            .filter(place -> place.startsWith(position, type))
                            .map(FieldPlace::below)
                            .toList();
            groups.computeIfAbsent(below, b -> new ArrayList<>()).add(type);
        }
        return groups;
    }

    private SelectedField part(SelectedField field, List<String> types, List<FieldPlace> below) {
        return new SelectedField(
                field.responseKey(),
                field.name(),
                field.arguments(),
                field.signature(),
                types,
                field.when(),
                below.isEmpty() ? field.children() : without(field.children(), below));
    }

    private List<Selections.View> views(Selections selections, Map<Spot, Integer> positions) {
        Map<List<Selections.Key>, List<String>> views = new LinkedHashMap<>();
        for (Selections.View view : selections.views()) {
            for (String type : view.types()) {
                List<Selections.Key> keys =
                        view.keys().stream()
                                .map(key -> moved(key, type, selections, positions))
                                .toList();
                views.computeIfAbsent(keys, k -> new ArrayList<>()).add(type);
            }
        }
        List<Selections.View> result = new ArrayList<>();
        views.forEach((keys, types) -> result.add(new Selections.View(types, keys)));
        return result;
    }

    private Selections.Key moved(
            Selections.Key key, String type, Selections selections, Map<Spot, Integer> positions) {
        if (!(key instanceof Selections.Key.Data(String responseKey, When when, int field))) {
            return key;
        }
        int position = positions.getOrDefault(new Spot(field, type), REFUSED);
        if (position != REFUSED) {
            return new Selections.Key.Data(responseKey, when, position);
        }
        String name = selections.fields().get(field).name();
        boolean nullable =
                supergraph.composite(type).field(name).stream().anyMatch(FieldInfo::isNullable);
        return new Selections.Key.Refused(responseKey, when, nullable);
    }
}
