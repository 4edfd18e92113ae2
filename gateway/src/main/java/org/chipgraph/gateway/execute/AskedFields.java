package org.chipgraph.gateway.execute;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.gateway.execute.answer.Asked;
import org.chipgraph.gateway.execute.slots.Conditions;
import org.chipgraph.gateway.execute.slots.Layout;

/// What a subgraph's document asks for at one place, so that what is missing can be named.
record AskedFields(List<SelectionSet> selections, Map<String, FragmentDefinition> fragments) {

    static AskedFields parse(String text) {
        Document document = Parser.parse(text);
        Map<String, FragmentDefinition> fragments = new HashMap<>();
        for (FragmentDefinition fragment :
                document.getDefinitionsOfType(FragmentDefinition.class)) {
            fragments.put(fragment.getName(), fragment);
        }
        List<SelectionSet> selections =
                document.getDefinitionsOfType(OperationDefinition.class).stream()
                        .map(OperationDefinition::getSelectionSet)
                        .toList();
        return new AskedFields(selections, fragments);
    }

    /// What is asked for inside of the field with this response key.
    AskedFields under(String responseKey) {
        List<SelectionSet> inner = new ArrayList<>();
        for (Field field : fields()) {
            if (field.getResultKey().equals(responseKey) && field.getSelectionSet() != null) {
                inner.add(field.getSelectionSet());
            }
        }
        return new AskedFields(inner, fragments);
    }

    List<Integer> slots(Layout layout) {
        List<Integer> slots = new ArrayList<>();
        for (Field field : fields()) {
            byte[] key = field.getResultKey().getBytes(StandardCharsets.UTF_8);
            int slot = layout.slot(key, 0, key.length);
            if (slot >= 0 && !slots.contains(slot)) {
                slots.add(slot);
            }
        }
        return List.copyOf(slots);
    }

    /// What an object here must have.
    Asked asked(Layout layout, Conditions conditions) {
        return new AskedCompiler(fragments, conditions::number).compile(selections, layout);
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        selections.forEach(set -> collect(set, fields));
        return fields;
    }

    private void collect(SelectionSet set, List<Field> fields) {
        for (Selection<?> selection : set.getSelections()) {
            switch (selection) {
                case Field field -> fields.add(field);
                case InlineFragment inline -> collect(inline.getSelectionSet(), fields);
                case FragmentSpread spread -> {
                    FragmentDefinition fragment = fragments.get(spread.getName());
                    if (fragment != null) {
                        collect(fragment.getSelectionSet(), fields);
                    }
                }
                default -> throw new IllegalArgumentException("Unknown selection " + selection);
            }
        }
    }
}
