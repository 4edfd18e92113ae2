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
import org.chipgraph.gateway.authorization.Access;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.TypeInfo;
import org.jspecify.annotations.Nullable;

/// Collects the fields that selections ask of an object of one runtime type, in document order, as
/// the GraphQL specification's CollectFields does, but with variable conditions kept.
final class FieldCollector {

    /// A selection set on a type, that applies under a condition.
    record Part(SelectionSet selections, String type, When when) {}

    /// A field where it stands in the document, with the type that is selected from there, whether
    /// the client may have it there, and the condition of its surroundings and its own.
    record Occurrence(Field field, String type, boolean granted, When when) {
        String responseKey() {
            return field.getAlias() == null ? field.getName() : field.getAlias();
        }
    }

    private record Visit(String fragment, When when) {}

    private final Supergraph supergraph;
    private final Access access;
    private final Map<String, FragmentDefinition> fragments;

    FieldCollector(
            Supergraph supergraph, Access access, Map<String, FragmentDefinition> fragments) {
        this.supergraph = supergraph;
        this.access = access;
        this.fragments = fragments;
    }

    List<Occurrence> collect(List<Part> parts, String runtimeType) {
        Set<Occurrence> occurrences = new LinkedHashSet<>();
        Set<Visit> visited = new HashSet<>();
        for (Part part : parts) {
            visit(part, runtimeType, occurrences, visited);
        }
        return new ArrayList<>(occurrences);
    }

    private void visit(
            Part part, String runtimeType, Set<Occurrence> occurrences, Set<Visit> visited) {
        When outer = part.when();
        for (Selection<?> selection : part.selections().getSelections()) {
            switch (selection) {
                case Field field -> {
                    When when = outer.and(Conditions.of(field));
                    if (!when.isNever()) {
                        occurrences.add(occurrence(field, part.type(), when));
                    }
                }
                case InlineFragment inline -> {
                    When when = outer.and(Conditions.of(inline));
                    if (!when.isNever() && applies(inline.getTypeCondition(), runtimeType)) {
                        String type = name(inline.getTypeCondition(), part.type());
                        Part inside = new Part(inline.getSelectionSet(), type, when);
                        visit(inside, runtimeType, occurrences, visited);
                    }
                }
                case FragmentSpread spread -> {
                    FragmentDefinition fragment = fragments.get(spread.getName());
                    When when = outer.and(Conditions.of(spread));
                    if (fragment != null
                            && !when.isNever()
                            && applies(fragment.getTypeCondition(), runtimeType)
                            && visited.add(new Visit(spread.getName(), when))) {
                        String type = name(fragment.getTypeCondition(), part.type());
                        Part inside = new Part(fragment.getSelectionSet(), type, when);
                        visit(inside, runtimeType, occurrences, visited);
                    }
                }
                default -> {}
            }
        }
    }

    private Occurrence occurrence(Field field, String type, When when) {
        boolean granted =
                switch (field.getName()) {
                    case "__typename" -> access.grantsTypename(type);
                    case "__schema", "__type" -> true;
                    default -> access.grantsField(type, field.getName());
                };
        return new Occurrence(field, type, granted, when);
    }

    private static String name(@Nullable TypeName condition, String otherwise) {
        return condition == null ? otherwise : condition.getName();
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
