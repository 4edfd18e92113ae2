package org.chipgraph.gateway.plan.path;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chipgraph.gateway.operation.SelectedField;
import org.chipgraph.gateway.operation.When;
import org.chipgraph.gateway.plan.graph.MoveGraph;
import org.chipgraph.gateway.supergraph.FieldInfo;
import org.chipgraph.gateway.supergraph.FieldSet;
import org.chipgraph.gateway.supergraph.Supergraph;

/// Turns the field set of a key or a `@requires` into chains of wanted fields at a place.
public final class RequiredFields {

    private final MoveGraph graph;
    private final Supergraph supergraph;

    public RequiredFields(MoveGraph graph) {
        this.graph = graph;
        this.supergraph = graph.supergraph();
    }

    /// One chain per leaf of the field set that `target` is to be told, for objects of `types` at
    /// `place`.
    List<List<Wanted>> chains(
            String target, Place place, FieldSet fields, Set<String> types, When when) {
        List<List<Wanted>> chains = new ArrayList<>();
        for (FieldSet.Item item : fields.items()) {
            switch (item) {
                case FieldSet.Item.On(String type, FieldSet children) ->
                        chains.addAll(chains(target, place, children, narrowed(types, type), when));
                case FieldSet.Item.Field field -> {
                    for (Map.Entry<FieldSlot, Set<String>> entry :
                            slots(place, field, types).entrySet()) {
                        addChains(chains, target, field, entry.getKey(), entry.getValue(), when);
                    }
                }
            }
        }
        return chains;
    }

    private void addChains(
            List<List<Wanted>> chains,
            String target,
            FieldSet.Item.Field field,
            FieldSlot slot,
            Set<String> types,
            When when) {
        Wanted wanted = new Wanted(slot, types, when);
        if (field.children().isEmpty()) {
            chains.add(List.of(wanted));
            return;
        }
        Place below = slot.child();
        Set<String> typesBelow = runtimeTypes(below.type());
        List<List<Wanted>> deeper =
                chains(target, below, field.children(), typesBelow, When.always());
        if (graph.mayBeBlurred(below.type(), typesBelow)
                && !graph.isInterfaceObject(target, below.type())) {
            deeper.add(List.of(new Wanted(below.typenameSlot(), typesBelow, When.always())));
        }
        if (deeper.isEmpty()) {
            chains.add(List.of(wanted));
        }
        for (List<Wanted> tail : deeper) {
            List<Wanted> chain = new ArrayList<>();
            chain.add(wanted);
            chain.addAll(tail);
            chains.add(chain);
        }
    }

    /// The slot of a required field; runtime types with other declared types have other slots.
    public Map<FieldSlot, Set<String>> slots(
            Place place, FieldSet.Item.Field field, Set<String> types) {
        Map<FieldSlot, Set<String>> slots = new LinkedHashMap<>();
        for (String type : types) {
            FieldInfo info = supergraph.composite(type).field(field.name()).orElse(null);
            if (info == null) {
                continue;
            }
            FieldSlot slot =
                    place.internalSlot(
                            field.name(),
                            arguments(field),
                            info.signature(),
                            info.type(),
                            supergraph.type(info.type().name()).isPresent());
            slots.computeIfAbsent(slot, s -> new LinkedHashSet<>()).add(type);
        }
        return slots;
    }

    public Set<String> runtimeTypes(String type) {
        return new LinkedHashSet<>(supergraph.composite(type).runtimeTypes());
    }

    public Set<String> narrowed(Set<String> types, String condition) {
        Set<String> narrowed = new LinkedHashSet<>(types);
        narrowed.retainAll(supergraph.composite(condition).runtimeTypes());
        return narrowed;
    }

    private static List<SelectedField.Argument> arguments(FieldSet.Item.Field field) {
        if (field.arguments().isEmpty()) {
            return List.of();
        }
        Field parsed =
                (Field)
                        new Parser()
                                .parseDocument("{ field" + field.arguments() + " }")
                                .getFirstDefinitionOfType(OperationDefinition.class)
                                .orElseThrow()
                                .getSelectionSet()
                                .getSelections()
                                .getFirst();
        List<SelectedField.Argument> arguments = new ArrayList<>();
        for (Argument argument : parsed.getArguments()) {
            arguments.add(
                    new SelectedField.Argument(
                            argument.getName(),
                            AstPrinter.printAstCompact(argument.getValue()),
                            List.of()));
        }
        return arguments;
    }
}
