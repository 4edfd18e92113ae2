package org.chipgraph.gateway.operation;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.TypeInfo;
import org.jspecify.annotations.Nullable;

/// Collects the fields that selections ask of an object of one runtime type, in document order, as
/// the GraphQL specification's CollectFields does, but with variable conditions kept.
final class FieldCollector {

    /// A selection set that applies under a condition.
    record Part(SelectionSet selections, When when) {}

    /// A field where it stands in the document, with the condition of its surroundings and its own.
    record Occurrence(Field field, When when) {
        String responseKey() {
            return field.getAlias() == null ? field.getName() : field.getAlias();
        }
    }

    private record Visit(String fragment, When when) {}

    private final Supergraph supergraph;
    private final Map<String, FragmentDefinition> fragments;

    FieldCollector(Supergraph supergraph, Map<String, FragmentDefinition> fragments) {
        this.supergraph = supergraph;
        this.fragments = fragments;
    }

    List<Occurrence> collect(List<Part> parts, String runtimeType) {
        Set<Occurrence> occurrences = new LinkedHashSet<>();
        Set<Visit> visited = new HashSet<>();
        for (Part part : parts) {
            visit(part.selections(), part.when(), runtimeType, occurrences, visited);
        }
        return new ArrayList<>(occurrences);
    }

    private void visit(
            SelectionSet selections,
            When outer,
            String runtimeType,
            Set<Occurrence> occurrences,
            Set<Visit> visited) {
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> {
                    When when = outer.and(Conditions.of(field));
                    if (!when.isNever()) {
                        occurrences.add(new Occurrence(field, when));
                    }
                }
                case InlineFragment inline -> {
                    When when = outer.and(Conditions.of(inline));
                    if (!when.isNever() && applies(inline.getTypeCondition(), runtimeType)) {
                        visit(inline.getSelectionSet(), when, runtimeType, occurrences, visited);
                    }
                }
                case FragmentSpread spread -> {
                    FragmentDefinition fragment = fragments.get(spread.getName());
                    When when = outer.and(Conditions.of(spread));
                    if (fragment != null
                            && !when.isNever()
                            && applies(fragment.getTypeCondition(), runtimeType)
                            && visited.add(new Visit(spread.getName(), when))) {
                        visit(fragment.getSelectionSet(), when, runtimeType, occurrences, visited);
                    }
                }
                default -> {}
            }
        }
    }

    private boolean applies(@Nullable TypeName condition, String runtimeType) {
        return condition == null
                || supergraph
                        .type(condition.getName())
                        .map(TypeInfo::runtimeTypes)
                        .orElse(List.of())
                        .contains(runtimeType);
    }
}
