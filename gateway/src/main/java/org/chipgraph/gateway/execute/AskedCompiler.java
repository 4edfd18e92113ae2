package org.chipgraph.gateway.execute;

import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chipgraph.gateway.execute.answer.Asked;
import org.chipgraph.gateway.execute.slots.Layout;
import org.jspecify.annotations.Nullable;

/// Finds out from a subgraph's document what each object of the answer must have.
///
/// What depends on variables, or on more than one type, is left out: it is not missed.
final class AskedCompiler {

    private final Map<String, FragmentDefinition> fragments;

    /// A selected field and the type that its object must have, empty when it may have any.
    private record Selected(Field field, String type) {}

    AskedCompiler(Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
    }

    Asked compile(List<SelectionSet> selections, Layout layout) {
        Map<Integer, List<Selected>> bySlot = new LinkedHashMap<>();
        for (Selected selected : collect(selections)) {
            byte[] key = selected.field().getResultKey().getBytes(StandardCharsets.UTF_8);
            int slot = layout.slot(key, 0, key.length);
            if (slot >= 0) {
                bySlot.computeIfAbsent(slot, _ -> new ArrayList<>()).add(selected);
            }
        }
        List<Asked.Entry> entries = new ArrayList<>();
        List<Asked> nested = new ArrayList<>(Collections.nCopies(layout.size(), Asked.NOTHING));
        bySlot.forEach((slot, selected) -> {
            List<String> types = selected.stream().map(Selected::type).distinct().toList();
            types.forEach(type -> entries.add(new Asked.Entry(slot, type)));
            Optional<Layout> inner = layout.nested(slot);
            if (types.size() == 1 && inner.isPresent()) {
                nested.set(slot, compile(inner(selected), inner.get()));
            }
        });
        return new Asked(entries, nested);
    }

    private static List<SelectionSet> inner(List<Selected> selected) {
        return selected.stream()
                .map(s -> s.field().getSelectionSet())
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Selected> collect(List<SelectionSet> selections) {
        List<Selected> found = new ArrayList<>();
        selections.forEach(set -> collect(set, "", found));
        return found;
    }

    private void collect(SelectionSet selections, String type, List<Selected> found) {
        for (Selection<?> selection : selections.getSelections()) {
            boolean conditional =
                    selection instanceof DirectivesContainer<?> container
                            && !container.getDirectives().isEmpty();
            if (!conditional) {
                add(selection, type, found);
            }
        }
    }

    private void add(Selection<?> selection, String type, List<Selected> found) {
        switch (selection) {
            case Field field -> found.add(new Selected(field, type));
            case InlineFragment inline ->
                    enter(inline.getTypeCondition(), inline.getSelectionSet(), type, found);
            case FragmentSpread spread -> {
                FragmentDefinition fragment = fragments.get(spread.getName());
                if (fragment != null) {
                    enter(fragment.getTypeCondition(), fragment.getSelectionSet(), type, found);
                }
            }
            default -> throw new IllegalArgumentException("Unknown selection " + selection);
        }
    }

    private void enter(
            @Nullable TypeName condition,
            SelectionSet selections,
            String type,
            List<Selected> found) {
        String inner = condition == null ? type : condition.getName();
        if (type.isEmpty() || type.equals(inner)) {
            collect(selections, inner, found);
        }
    }
}
