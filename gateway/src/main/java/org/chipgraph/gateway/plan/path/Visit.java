package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chipgraph.gateway.operation.When;
import org.chipgraph.gateway.plan.graph.Move;
import org.chipgraph.gateway.supergraph.ContextArgument.ContextValue;
import org.chipgraph.gateway.supergraph.FieldSet;
import org.jspecify.annotations.Nullable;

/// One subgraph at one place: how it got there and what it selects there.
///
/// It came with the operation (root), from its own visit of the place above (`parent`), or by an
/// entity's key (`door`). `selected` says for each slot and runtime type when it is asked for.
public final class Visit {

    /// How an entity is entered: by which key, with which further inputs, under which type's name.
    ///
    /// Shape: `asType` is an interface, or empty for the object's own type. `blind`: the runtime
    /// type was not known when the entity was entered. `only`: the runtime types that enter so,
    /// where the subgraph could not tell them from others; empty when it can, or when all enter.
    public record Door(
            FieldSet key, Move.Inputs inputs, String asType, boolean blind, Set<String> only) {

        public Door {
            only = Collections.unmodifiableSet(only);
        }

        public FieldSet requires() {
            return inputs.requires();
        }

        @Override
        public String toString() {
            String contexts =
                    inputs.contexts().stream().map(c -> " + " + c).collect(Collectors.joining());
            return key
                    + (requires().isEmpty() ? "" : " + " + requires())
                    + contexts
                    + (asType.isEmpty() ? "" : " as " + asType);
        }
    }

    /// A field that must be known before an entity can be entered, and the visit that provides it.
    ///
    /// Shape: a field at the entity itself, or at an object around it, is wanted when the entity is;
    /// `reached` is then what leads from that object to the entity. Empty for a field further down:
    /// its condition is that of the field above it.
    record Need(Visit provider, FieldSlot slot, Set<String> types, Optional<When> reached) {}

    /// An object around an entity that sets a context which the entity needs: a place of the
    /// response, and the runtime types that set it there.
    public record Setting(ContextValue value, Place place, Set<String> types) {}

    private final Place place;
    private final String subgraph;
    private final String typeHere;
    private final FieldSet provided;
    private final @Nullable Visit parent;
    private final @Nullable Door door;
    private final int turn;
    private final Set<String> types = new LinkedHashSet<>();
    private final Map<FieldSlot, Map<String, When>> selected = new LinkedHashMap<>();
    private final Map<FieldSlot, Visit> children = new LinkedHashMap<>();
    private final Set<Need> needs = new LinkedHashSet<>();
    private final Set<Setting> settings = new LinkedHashSet<>();
    private final Sources sources = new Sources();
    private When when = When.never();

    private Visit(
            Place place,
            String subgraph,
            String typeHere,
            FieldSet provided,
            @Nullable Visit parent,
            @Nullable Door door,
            int turn) {
        this.place = place;
        this.subgraph = subgraph;
        this.typeHere = typeHere;
        this.provided = provided;
        this.parent = parent;
        this.door = door;
        this.turn = turn;
        place.add(this);
    }

    static Visit root(Place place, String subgraph, int turn) {
        return new Visit(place, subgraph, place.type(), FieldSet.NONE, null, null, turn);
    }

    static Visit entity(Place place, String subgraph, Door door, int turn) {
        String typeHere = door.asType().isEmpty() ? place.type() : door.asType();
        return new Visit(place, subgraph, typeHere, FieldSet.NONE, null, door, turn);
    }

    /// This subgraph's visit of the place below a field, made when it is first asked for.
    Visit descend(FieldSlot slot, String typeThere, FieldSet providedThere) {
        return children.computeIfAbsent(
                slot,
                s -> new Visit(s.child(), subgraph, typeThere, providedThere, this, null, turn));
    }

    public Place place() {
        return place;
    }

    public String subgraph() {
        return subgraph;
    }

    /// The static type of the objects as this subgraph declares it.
    public String typeHere() {
        return typeHere;
    }

    FieldSet provided() {
        return provided;
    }

    public Optional<Door> door() {
        return Optional.ofNullable(door);
    }

    /// Which root field of a mutation this belongs to; always 0 in a query.
    public int turn() {
        return turn;
    }

    /// The runtime types that are entered here by key.
    public Set<String> types() {
        return new LinkedHashSet<>(types);
    }

    public Map<FieldSlot, Map<String, When>> selected() {
        return new LinkedHashMap<>(selected);
    }

    public Optional<Visit> child(FieldSlot slot) {
        return Optional.ofNullable(children.get(slot));
    }

    /// This subgraph's visit of the place above, when it came down from there.
    Optional<Visit> parent() {
        return Optional.ofNullable(parent);
    }

    Sources sources() {
        return sources;
    }

    /// The visit that started the request to which this one belongs: a root or an entity.
    public Visit start() {
        return parent == null ? this : parent.start();
    }

    /// The objects around the entity from which it takes the values of contexts.
    public List<Setting> settings() {
        return List.copyOf(settings);
    }

    /// The visits whose answers must be there before this one's entities can be entered.
    public List<Visit> providers() {
        List<Visit> providers = new ArrayList<>();
        needs.forEach(need -> providers.add(need.provider()));
        return providers;
    }

    /// When anything is asked for here.
    public When when() {
        return when;
    }

    boolean selects(FieldSlot slot, Set<String> runtimeTypes) {
        Map<String, When> byType = selected.get(slot);
        return byType != null && byType.keySet().containsAll(runtimeTypes);
    }

    /// Asks for a field; when that widens the condition of an entity, its needs widen too.
    void select(FieldSlot slot, Set<String> runtimeTypes, When when) {
        Map<String, When> byType = selected.computeIfAbsent(slot, s -> new LinkedHashMap<>());
        for (String type : runtimeTypes) {
            byType.merge(type, when, When::or);
        }
        When before = this.when;
        this.when = before.or(when);
        if (door != null && !this.when.equals(before)) {
            widenNeeds();
        }
    }

    private void widenNeeds() {
        for (Need need : needs) {
            need.reached()
                    .ifPresent(reached ->
                            need.provider().select(need.slot(), need.types(), reached.and(when)));
        }
    }

    /// Entities of `runtimeTypes` that `source` has come upon, under these objects, are entered too.
    void enter(
            Visit source, Set<String> runtimeTypes, List<Setting> around, Set<Need> furtherNeeds) {
        types.addAll(runtimeTypes);
        settings.addAll(around);
        sources.add(source, runtimeTypes);
        if (needs.addAll(furtherNeeds) && !when.isNever()) {
            widenNeeds();
        }
    }

    /// Whether the entities that `source` comes upon, under these objects, are entered, so that it
    /// gives their keys.
    boolean admits(Visit source, Set<String> runtimeTypes, List<Setting> around) {
        return sources.contain(source, runtimeTypes) && settings.containsAll(around);
    }

    /// How many fields its request asks for from here on.
    int fields() {
        int fields = selected.size();
        for (Visit child : children.values()) {
            fields += child.fields();
        }
        return fields;
    }

    /// The runtime types here that ask for the field.
    public Set<String> typesWith(FieldSlot slot) {
        return selected.getOrDefault(slot, Map.of()).keySet();
    }

    /// The runtime types of the objects above, below which the entities stand that are entered.
    public Set<String> holders() {
        return sources.holders();
    }

    /// Whether this visit's request can only be sent after the other's answer.
    boolean waitsFor(Visit other) {
        return waitsFor(other.start(), new LinkedHashSet<>());
    }

    private boolean waitsFor(Visit otherStart, Set<Visit> seen) {
        Visit own = start();
        if (own == otherStart) {
            return true;
        }
        if (!seen.add(own)) {
            return false;
        }
        return own.needs.stream().anyMatch(need -> need.provider().waitsFor(otherStart, seen));
    }
}
