package org.chipgraph.gateway.plan.fetch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chipgraph.gateway.operation.Conditions;
import org.chipgraph.gateway.operation.SelectedField;
import org.chipgraph.gateway.operation.When;
import org.chipgraph.gateway.plan.graph.Move;
import org.chipgraph.gateway.plan.graph.MoveGraph;
import org.chipgraph.gateway.plan.path.FieldSlot;
import org.chipgraph.gateway.plan.path.Visit;
import org.chipgraph.gateway.supergraph.ContextArgument.ContextValue;
import org.chipgraph.gateway.supergraph.TypeInfo;

/// Writes what a visit selects as GraphQL text of its subgraph.
///
/// Fields that all runtime types of the place share are selected once where the subgraph's own type
/// declares them, or on an interface that fits; the others in one fragment per runtime type.
final class SelectionWriter {

    private final MoveGraph graph;
    private final Set<String> variables = new LinkedHashSet<>();
    private List<String> contextVariables = List.of();

    SelectionWriter(MoveGraph graph) {
        this.graph = graph;
    }

    /// The client variables in everything written so far.
    List<String> variables() {
        return List.copyOf(variables);
    }

    /// The selection of a root visit, without braces; `granted` is what the request's own condition
    /// already ensures.
    String root(Visit visit, When granted) {
        return String.join(" ", fields(visit, visit.typeHere(), granted));
    }

    /// The selection of entity visits: one fragment per runtime type. `contexts` are the variables
    /// that hold the values of the door's contexts.
    String entities(List<Visit> visits, When granted, List<String> contexts) {
        contextVariables = contexts;
        Set<String> types = new LinkedHashSet<>();
        visits.forEach(visit -> types.addAll(visit.types()));
        Visit first = visits.getFirst();
        String asType = first.door().orElseThrow().asType();
        if (!asType.isEmpty()) {
            return "... on "
                    + asType
                    + " { "
                    + String.join(" ", asInterface(visits, granted))
                    + " }";
        }
        List<String> fragments = new ArrayList<>();
        for (String type : types) {
            List<String> fields = new ArrayList<>();
            visits.forEach(visit -> fields.addAll(fields(visit, type, granted)));
            if (!fields.isEmpty()) {
                fragments.add("... on " + type + " { " + String.join(" ", fields) + " }");
            }
        }
        return String.join(" ", fragments);
    }

    /// What is selected of entities that were entered under the name of an interface.
    private List<String> asInterface(List<Visit> visits, When granted) {
        List<String> fields = new ArrayList<>();
        for (Visit visit : visits) {
            if (isInterfaceObject(visit)) {
                fields.addAll(fieldsOfAnyType(visit, granted));
            } else {
                fields.add(ShapeCompiler.TYPENAME);
                fields.addAll(abstractFields(visit));
            }
        }
        return fields;
    }

    private String below(Visit visit) {
        if (isInterfaceObject(visit)) {
            List<String> fields = fieldsOfAnyType(visit, When.always());
            return fields.isEmpty() ? ShapeCompiler.TYPENAME : String.join(" ", fields);
        }
        TypeInfo type = graph.supergraph().composite(visit.typeHere());
        boolean isAbstractPlace = graph.supergraph().composite(visit.place().type()).isAbstract();
        List<String> parts = new ArrayList<>();
        if (isAbstractPlace || type.isAbstract()) {
            parts.add(ShapeCompiler.TYPENAME);
        }
        if (type.isAbstract()) {
            parts.addAll(abstractFields(visit));
        } else {
            parts.addAll(fields(visit, visit.typeHere(), When.always()));
        }
        return parts.isEmpty() ? ShapeCompiler.TYPENAME : String.join(" ", parts);
    }

    private boolean isInterfaceObject(Visit visit) {
        return graph.isInterfaceObject(visit.subgraph(), visit.typeHere());
    }

    /// The fields of a subgraph that does not tell the runtime types apart.
    private List<String> fieldsOfAnyType(Visit visit, When granted) {
        List<String> fields = new ArrayList<>();
        visit.selected()
                .forEach((slot, byType) -> {
                    When when = When.never();
                    for (When each : byType.values()) {
                        when = when.or(each);
                    }
                    fields.add(field(visit, slot, when, granted));
                });
        return fields;
    }

    private List<String> fields(Visit visit, String runtimeType, When granted) {
        List<String> fields = new ArrayList<>();
        visit.selected()
                .forEach((slot, byType) -> {
                    When when = byType.get(runtimeType);
                    if (when != null && !slot.isTypename()) {
                        fields.add(field(visit, slot, when, granted));
                    }
                });
        return fields;
    }

    private String field(Visit visit, FieldSlot slot, When when, When granted) {
        slot.arguments().forEach(argument -> variables.addAll(argument.variables()));
        String body = slot.isLeaf() ? "" : "{ " + below(visit.child(slot).orElseThrow()) + " }";
        When further = when.equals(granted) ? When.always() : when;
        variables.addAll(further.variables());
        return Conditions.field(further, slot.text(contextArguments(visit, slot)), body);
    }

    /// The arguments that the gateway fills in itself.
    private List<SelectedField.Argument> contextArguments(Visit visit, FieldSlot slot) {
        List<ContextValue> values =
                visit.door().map(door -> door.inputs().contexts()).orElse(List.of());
        List<SelectedField.Argument> arguments = new ArrayList<>();
        for (String type : values.isEmpty() ? Set.<String>of() : typesWith(visit, slot)) {
            graph.field(visit.subgraph(), type, slot.field()).stream()
                    .flatMap(move -> move.contextArguments().stream())
                    .map(argument ->
                            new SelectedField.Argument(
                                    argument.name(),
                                    "$" + contextVariables.get(values.indexOf(argument.value())),
                                    List.of()))
                    .forEach(arguments::add);
        }
        return arguments.stream().distinct().toList();
    }

    private static Set<String> typesWith(Visit visit, FieldSlot slot) {
        return visit.selected().getOrDefault(slot, Map.of()).keySet();
    }

    private List<String> abstractFields(Visit visit) {
        String subgraph = visit.subgraph();
        Set<String> possible = graph.runtimeTypes(subgraph, visit.typeHere());
        List<String> shared = new ArrayList<>();
        Map<String, List<String>> onType = new LinkedHashMap<>();
        visit.selected()
                .forEach((slot, byType) -> {
                    Map<String, When> here = new LinkedHashMap<>(byType);
                    here.keySet().retainAll(possible);
                    for (Alike alike : slot.isTypename() ? List.<Alike>of() : alike(here)) {
                        String text = field(visit, slot, alike.when(), When.always());
                        Optional<String> common = commonType(visit, slot, alike.types());
                        if (common.filter(visit.typeHere()::equals).isPresent()) {
                            shared.add(text);
                            continue;
                        }
                        for (String type : common.map(Set::of).orElse(alike.types())) {
                            onType.computeIfAbsent(type, t -> new ArrayList<>()).add(text);
                        }
                    }
                });
        onType.forEach((type, fields) ->
                shared.add("... on " + type + " { " + String.join(" ", fields) + " }"));
        return shared;
    }

    /// Runtime types that ask for a field under the same condition.
    private record Alike(When when, Set<String> types) {}

    private static List<Alike> alike(Map<String, When> byType) {
        Map<When, Set<String>> groups = new LinkedHashMap<>();
        byType.forEach(
                (type, when) -> groups.computeIfAbsent(when, w -> new LinkedHashSet<>()).add(type));
        return groups.entrySet().stream().map(e -> new Alike(e.getKey(), e.getValue())).toList();
    }

    /// The place's own type, or an interface, that stands for exactly these runtime types here and
    /// declares the field with the same type below.
    private Optional<String> commonType(Visit visit, FieldSlot slot, Set<String> types) {
        if (declares(visit, visit.typeHere(), slot, types)) {
            return Optional.of(visit.typeHere());
        }
        if (types.size() < 2) {
            return Optional.empty();
        }
        return graph.supergraph().composite(types.iterator().next()).interfaces().stream()
                .filter(face -> declares(visit, face, slot, types))
                .findFirst();
    }

    private boolean declares(Visit visit, String face, FieldSlot slot, Set<String> types) {
        String subgraph = visit.subgraph();
        Set<String> meant = new LinkedHashSet<>(graph.runtimeTypes(subgraph, face));
        meant.retainAll(graph.runtimeTypes(subgraph, visit.typeHere()));
        Optional<Move.Field> onFace = graph.field(subgraph, face, slot.field());
        Optional<String> below =
                types.stream()
                        .findFirst()
                        .flatMap(type -> graph.field(subgraph, type, slot.field()))
                        .map(move -> move.to().name());
        return meant.equals(types)
                && onFace.isPresent()
                && below.filter(onFace.get().to().name()::equals).isPresent();
    }
}
