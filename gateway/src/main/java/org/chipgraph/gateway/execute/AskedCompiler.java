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
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.chipgraph.gateway.execute.answer.Asked;
import org.chipgraph.gateway.execute.slots.Layout;
import org.chipgraph.gateway.operation.Conditions;
import org.chipgraph.gateway.operation.When;
import org.jspecify.annotations.Nullable;

/// Finds out from a subgraph's document what each object of the answer must have.
///
/// What objects inside of a field must have depends on one type at most; where the field is asked
/// for in several types, nothing is missed inside of it.
final class AskedCompiler {

    private final Map<String, FragmentDefinition> fragments;
    private final ToIntFunction<When> conditions;

    /// A selected field, the type that its object must have (empty = any), and when it is asked.
    private record Selected(Field field, String type, When when) {
        Selected ofAnyType() {
            return new Selected(field, "", when);
        }
    }

    private record Scope(SelectionSet selections, When when) {}

    /// `conditions` numbers the conditions of the plan.
    AskedCompiler(Map<String, FragmentDefinition> fragments, ToIntFunction<When> conditions) {
        this.fragments = fragments;
        this.conditions = conditions;
    }

    Asked compile(List<SelectionSet> selections, Layout layout) {
        return within(
                selections.stream().map(set -> new Scope(set, When.always())).toList(), layout);
    }

    private Asked within(List<Scope> scopes, Layout layout) {
        List<Asked.Entry> entries = new ArrayList<>();
        List<Asked> nested = new ArrayList<>(Collections.nCopies(layout.size(), Asked.NOTHING));
        bySlot(scopes, layout)
                .forEach((slot, selected) -> {
                    for (Selected each : selected) {
                        int condition = conditions.applyAsInt(each.when());
                        Asked.Entry entry = new Asked.Entry(slot, each.type(), condition);
                        if (!entries.contains(entry)) {
                            entries.add(entry);
                        }
                    }
                    Optional<Layout> inner = layout.nested(slot);
                    if (inner.isPresent()
                            && selected.stream().map(Selected::type).distinct().count() == 1) {
                        nested.set(slot, within(inside(selected), inner.get()));
                    }
                });
        return new Asked(entries, nested);
    }

    private Map<Integer, List<Selected>> bySlot(List<Scope> scopes, Layout layout) {
        List<Selected> found = new ArrayList<>();
        scopes.forEach(scope -> collect(scope.selections(), "", scope.when(), found));
        String here = layout.shape().type();
        found.replaceAll(each -> each.type().equals(here) ? each.ofAnyType() : each);
        Map<Integer, List<Selected>> bySlot = new LinkedHashMap<>();
        for (Selected selected : found) {
            byte[] key = selected.field().getResultKey().getBytes(StandardCharsets.UTF_8);
            int slot = layout.slot(key, 0, key.length);
            if (slot >= 0) {
                bySlot.computeIfAbsent(slot, _ -> new ArrayList<>()).add(selected);
            }
        }
        return bySlot;
    }

    private static List<Scope> inside(List<Selected> selected) {
        List<Scope> scopes = new ArrayList<>();
        for (Selected each : selected) {
            SelectionSet selections = each.field().getSelectionSet();
            if (selections != null) {
                scopes.add(new Scope(selections, each.when()));
            }
        }
        return scopes;
    }

    private void collect(SelectionSet set, String type, When outer, List<Selected> found) {
        for (Selection<?> selection : set.getSelections()) {
            When when = outer;
            if (selection instanceof DirectivesContainer<?> container) {
                when = outer.and(Conditions.of(container));
            }
            switch (selection) {
                case Field field -> found.add(new Selected(field, type, when));
                case InlineFragment inline ->
                        enter(
                                inline.getTypeCondition(),
                                inline.getSelectionSet(),
                                type,
                                when,
                                found);
                case FragmentSpread spread -> {
                    FragmentDefinition named = fragments.get(spread.getName());
                    if (named != null) {
                        enter(named.getTypeCondition(), named.getSelectionSet(), type, when, found);
                    }
                }
                default -> throw new IllegalArgumentException("Unknown selection " + selection);
            }
        }
    }

    private void enter(
            @Nullable TypeName condition,
            SelectionSet selections,
            String type,
            When when,
            List<Selected> found) {
        String inner = condition == null ? type : condition.getName();
        if (type.isEmpty() || type.equals(inner)) {
            collect(selections, inner, when, found);
        }
    }
}
