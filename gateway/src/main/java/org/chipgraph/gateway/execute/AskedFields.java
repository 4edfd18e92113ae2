package org.chipgraph.gateway.execute;

import graphql.language.Definition;
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
import org.chipgraph.gateway.execute.slots.Layout;

/// Which fields a subgraph's document asks for, so that a failed fetch can name its own.
record AskedFields(List<Field> fields, Map<String, FragmentDefinition> fragments) {

    static AskedFields parse(String text) {
        Document document = Parser.parse(text);
        Map<String, FragmentDefinition> fragments = new HashMap<>();
        List<Field> fields = new ArrayList<>();
        for (FragmentDefinition fragment :
                document.getDefinitionsOfType(FragmentDefinition.class)) {
            fragments.put(fragment.getName(), fragment);
        }
        for (Definition<?> definition : document.getDefinitions()) {
            if (definition instanceof OperationDefinition operation) {
                collect(operation.getSelectionSet(), fragments, fields);
            }
        }
        return new AskedFields(fields, fragments);
    }

    /// What is asked for inside of the field with this response key.
    AskedFields under(String responseKey) {
        List<Field> inner = new ArrayList<>();
        for (Field field : fields) {
            if (field.getResultKey().equals(responseKey)) {
                collect(field.getSelectionSet(), fragments, inner);
            }
        }
        return new AskedFields(inner, fragments);
    }

    List<Integer> slots(Layout layout) {
        List<Integer> slots = new ArrayList<>();
        for (Field field : fields) {
            byte[] key = field.getResultKey().getBytes(StandardCharsets.UTF_8);
            int slot = layout.slot(key, 0, key.length);
            if (slot >= 0 && !slots.contains(slot)) {
                slots.add(slot);
            }
        }
        return List.copyOf(slots);
    }

    private static void collect(
            SelectionSet selections,
            Map<String, FragmentDefinition> fragments,
            List<Field> fields) {
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> fields.add(field);
                case InlineFragment inline -> collect(inline.getSelectionSet(), fragments, fields);
                case FragmentSpread spread -> {
                    FragmentDefinition fragment = fragments.get(spread.getName());
                    if (fragment != null) {
                        collect(fragment.getSelectionSet(), fragments, fields);
                    }
                }
                default -> throw new IllegalArgumentException("Unknown selection " + selection);
            }
        }
    }
}
