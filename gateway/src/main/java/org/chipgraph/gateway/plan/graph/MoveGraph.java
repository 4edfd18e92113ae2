package org.chipgraph.gateway.plan.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chipgraph.gateway.supergraph.FieldInfo;
import org.chipgraph.gateway.supergraph.FieldSet;
import org.chipgraph.gateway.supergraph.Subgraph;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.TypeInfo;

/// All moves that the supergraph allows; built once and shared by all plans.
///
/// Where fields are moving between subgraphs (`@override` with a label), a graph holds for one
/// state of the labels; [#where] gives it for another one.
public final class MoveGraph {

    private static final Predicate<Move.Key> EVERY_KEY = _ -> true;

    private record Spot(String subgraph, String type, String field) {}

    private record Moving(FieldInfo.Turn turn, Move.Field move) {}

    private record Door(String subgraph, String type) {}

    private final Supergraph supergraph;
    private final List<String> subgraphs;
    private final Map<Spot, Move.Field> fields;
    private final Map<Spot, Moving> moving;
    private final Map<Door, List<Move.Key>> keys;
    private final Set<String> interfaceObjects;
    private final Set<String> labelsThatAreOn;
    private final Predicate<Move.Key> open;

    public MoveGraph(Supergraph supergraph) {
        this.supergraph = supergraph;
        this.subgraphs = supergraph.subgraphs().stream().map(Subgraph::name).toList();
        this.fields = new LinkedHashMap<>();
        this.moving = new LinkedHashMap<>();
        this.keys = new LinkedHashMap<>();
        this.interfaceObjects = new LinkedHashSet<>();
        this.labelsThatAreOn = Set.of();
        this.open = EVERY_KEY;
        for (TypeInfo type : supergraph.types().values()) {
            type.sources()
                    .forEach((subgraph, source) -> {
                        addKeys(type, subgraph, source);
                        if (source.interfaceObject()) {
                            interfaceObjects.add(type.name());
                        }
                    });
            type.fields().values().forEach(field -> addField(type, field));
        }
    }

    private MoveGraph(MoveGraph any, Set<String> labelsThatAreOn, Predicate<Move.Key> open) {
        this.supergraph = any.supergraph;
        this.subgraphs = any.subgraphs;
        this.fields = any.fields;
        this.moving = any.moving;
        this.keys = any.keys;
        this.interfaceObjects = any.interfaceObjects;
        this.labelsThatAreOn = labelsThatAreOn;
        this.open = open;
    }

    /// The moves where these labels are on, and no others.
    public MoveGraph where(Set<String> labelsThatAreOn) {
        return moving.isEmpty() ? this : new MoveGraph(this, labelsThatAreOn, open);
    }

    /// The same moves without the keys that are not open.
    public MoveGraph only(Predicate<Move.Key> open) {
        return new MoveGraph(this, labelsThatAreOn, open);
    }

    private void addKeys(TypeInfo type, String subgraph, TypeInfo.Source source) {
        List<Move.Key> resolvable =
                source.keys().stream()
                        .filter(TypeInfo.Key::resolvable)
                        .map(key -> new Move.Key(subgraph, type.name(), key.fields()))
                        .toList();
        if (!resolvable.isEmpty()) {
            keys.put(new Door(subgraph, type.name()), resolvable);
        }
    }

    private void addField(TypeInfo type, FieldInfo field) {
        field.sources()
                .forEach((subgraph, source) -> {
                    if (!source.external() || isKnownKeyField(type, subgraph, field)) {
                        addMove(type.name(), subgraph, field.name(), source);
                        if (isInterfaceObject(subgraph, type.name())) {
                            type.runtimeTypes()
                                    .forEach(each -> addMove(each, subgraph, field.name(), source));
                        }
                    }
                });
    }

    private void addMove(String type, String subgraph, String field, FieldInfo.Source source) {
        Spot spot = new Spot(subgraph, type, field);
        Move.Field move =
                new Move.Field(
                        subgraph,
                        type,
                        field,
                        source.type(),
                        source.requires(),
                        source.provides(),
                        source.contextArguments());
        if (source.turn().isAlways()) {
            fields.put(spot, move);
        } else {
            moving.put(spot, new Moving(source.turn(), move));
        }
    }

    /// An extension in the old way marks its key fields external, but it does know them.
    private static boolean isKnownKeyField(TypeInfo type, String subgraph, FieldInfo field) {
        TypeInfo.Source source = type.source(subgraph).orElseThrow();
        return source.extension()
                && source.keys().stream().anyMatch(key -> names(key.fields(), field.name()));
    }

    private static boolean names(FieldSet fields, String name) {
        return fields.items().stream()
                .anyMatch(item ->
                        item instanceof FieldSet.Item.Field field && field.name().equals(name));
    }

    public Supergraph supergraph() {
        return supergraph;
    }

    public List<String> subgraphs() {
        return subgraphs;
    }

    /// The move to a field of an object or interface type that the subgraph itself can answer.
    public Optional<Move.Field> field(String subgraph, String type, String field) {
        Spot spot = new Spot(subgraph, type, field);
        Move.Field move = fields.get(spot);
        if (move == null && !moving.isEmpty()) {
            return Optional.ofNullable(moving.get(spot))
                    .filter(each -> each.turn().holds(labelsThatAreOn))
                    .map(Moving::move);
        }
        return Optional.ofNullable(move);
    }

    /// Whether the subgraph has the interface as an object type, whose real type it does not know.
    public boolean isInterfaceObject(String subgraph, String type) {
        return supergraph
                .type(type)
                .flatMap(info -> info.source(subgraph))
                .map(TypeInfo.Source::interfaceObject)
                .orElse(false);
    }

    /// Whether some subgraph may answer objects at a place of the type without telling which of the
    /// runtime types they have.
    public boolean mayBeBlurred(String type, Collection<String> runtimeTypes) {
        return supergraph.composite(type).isAbstract()
                && interfaceObjects.stream()
                        .anyMatch(face ->
                                !Collections.disjoint(
                                        supergraph.composite(face).runtimeTypes(), runtimeTypes));
    }

    /// The resolvable keys by which the subgraph takes objects of the type.
    public List<Move.Key> keys(String subgraph, String type) {
        List<Move.Key> all = keys.getOrDefault(new Door(subgraph, type), List.of());
        return open == EVERY_KEY ? all : all.stream().filter(open).toList();
    }

    /// The object types that the subgraph can return where it promises `type`.
    public Set<String> runtimeTypes(String subgraph, String type) {
        return supergraph
                .type(type)
                .flatMap(info -> info.source(subgraph))
                .map(TypeInfo.Source::runtimeTypes)
                .orElse(Set.of());
    }

    /// Every move as a line of text, in a fixed order.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        keys.values()
                .forEach(moves ->
                        moves.forEach(move ->
                                lines.add(
                                        "key    any -> %s: %s { %s }"
                                                .formatted(
                                                        move.subgraph(),
                                                        move.type(),
                                                        move.key()))));
        fields.values().forEach(move -> lines.add(line(move)));
        moving.values()
                .forEach(each ->
                        lines.add(
                                "%s where %s is %s"
                                        .formatted(
                                                line(each.move()),
                                                each.turn().label(),
                                                each.turn().whenOn() ? "on" : "off")));
        return lines;
    }

    private static String line(Move.Field move) {
        return "field  %s: %s.%s -> %s%s%s%s"
                .formatted(
                        move.subgraph(),
                        move.type(),
                        move.name(),
                        move.to(),
                        note("requires", move.requires()),
                        note("provides", move.provides()),
                        move.contextArguments().stream()
                                .map(argument ->
                                        " with " + argument.name() + " from " + argument.value())
                                .collect(Collectors.joining()));
    }

    private static String note(String word, FieldSet fields) {
        return fields.isEmpty() ? "" : " " + word + " { " + fields + " }";
    }
}
