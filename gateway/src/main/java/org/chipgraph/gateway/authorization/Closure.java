package org.chipgraph.gateway.authorization;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chipgraph.gateway.supergraph.ContextArgument.ContextValue;
import org.chipgraph.gateway.supergraph.FieldInfo;
import org.chipgraph.gateway.supergraph.FieldSet;
import org.chipgraph.gateway.supergraph.Requirement;
import org.chipgraph.gateway.supergraph.Requirements;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.TypeInfo;

/// Adds up what a field requires: itself, its surroundings, and all that it is computed from.
///
/// A field may be computed from others (`@requires`) in circles; each is looked at once.
final class Closure {

    private record Spot(String type, String field) {}

    private final Supergraph supergraph;
    private final Requirements requirements;

    Closure(Supergraph supergraph) {
        this.supergraph = supergraph;
        this.requirements = supergraph.requirements();
    }

    Requirement field(String type, String field) {
        return sum(new ArrayDeque<>(List.of(new Spot(type, field))), Set.of());
    }

    /// The fields of a key. Its type is not asked about: who gets so far may have the object.
    Requirement key(String type, FieldSet fields) {
        Deque<Spot> open = new ArrayDeque<>();
        collect(type, fields, open);
        Set<String> granted = new HashSet<>(supergraph.composite(type).runtimeTypes());
        granted.add(type);
        return sum(open, granted);
    }

    private Requirement sum(Deque<Spot> open, Set<String> granted) {
        Set<Spot> seen = new HashSet<>();
        Requirement sum = Requirement.NONE;
        while (!open.isEmpty()) {
            Spot spot = open.pop();
            if (seen.add(spot)) {
                if (!granted.contains(spot.type())) {
                    sum = sum.and(requirements.type(spot.type()));
                }
                sum = sum.and(own(spot));
                follow(spot, open);
            }
        }
        return sum;
    }

    /// The field and the type of its value.
    private Requirement own(Spot spot) {
        TypeInfo type = supergraph.composite(spot.type());
        Requirement own = requirements.field(spot.type(), spot.field());
        for (TypeInfo face : sharing(type, spot.field())) {
            own = own.and(requirements.field(face.name(), spot.field()));
        }
        Optional<FieldInfo> field = type.field(spot.field());
        return field.isEmpty() ? own : own.and(requirements.type(field.get().type().name()));
    }

    /// What has to be looked at too: the runtime types, and the fields that this one requires.
    private void follow(Spot spot, Deque<Spot> open) {
        TypeInfo type = supergraph.composite(spot.type());
        if (type.isAbstract()) {
            type.runtimeTypes().forEach(each -> open.push(new Spot(each, spot.field())));
        }
        List<TypeInfo> owners = new ArrayList<>(sharing(type, spot.field()));
        owners.add(type);
        owners.stream()
                .flatMap(owner -> owner.field(spot.field()).stream())
                .flatMap(field -> field.sources().values().stream())
                .forEach(source -> {
                    collect(spot.type(), source.requires(), open);
                    source.contextArguments().forEach(argument -> follow(argument.value(), open));
                });
    }

    /// The fields of enclosing objects from which an argument is filled in.
    private void follow(ContextValue value, Deque<Spot> open) {
        for (String type : supergraph.contexts().getOrDefault(value.context(), Set.of())) {
            collect(type, value.selection(), open);
        }
    }

    /// The interfaces by which some subgraph, which has them as object types, answers the field.
    private List<TypeInfo> sharing(TypeInfo type, String field) {
        return type.interfaces().stream()
                .map(supergraph::composite)
                .filter(face ->
                        face.field(field).stream()
                                .flatMap(shared -> shared.sources().keySet().stream())
                                .flatMap(subgraph -> face.source(subgraph).stream())
                                .anyMatch(TypeInfo.Source::interfaceObject))
                .toList();
    }

    private void collect(String type, FieldSet fields, Deque<Spot> open) {
        for (FieldSet.Item item : fields.items()) {
            switch (item) {
                case FieldSet.Item.On(String condition, FieldSet children) ->
                        collect(condition, children, open);
                case FieldSet.Item.Field(String name, String _, FieldSet children) -> {
                    open.push(new Spot(type, name));
                    supergraph
                            .composite(type)
                            .field(name)
                            .filter(_ -> !children.isEmpty())
                            .ifPresent(field -> collect(field.type().name(), children, open));
                }
            }
        }
    }
}
