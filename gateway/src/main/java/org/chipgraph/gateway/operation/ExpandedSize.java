package org.chipgraph.gateway.operation;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Computes how large a document becomes when its fragments are expanded, without expanding them.
///
/// Cost: linear in the document: each fragment is measured once. A fragment that contains itself
/// counts as empty inside itself; validation refuses it later.
final class ExpandedSize {

    /// Fields in total, and how deep they are nested.
    private record Size(long fields, long depth) {
        static final Size NOTHING = new Size(0, 0);

        Size plus(Size other) {
            return new Size(saturated(fields, other.fields), Math.max(depth, other.depth));
        }

        Size asField() {
            return new Size(saturated(fields, 1), depth + 1);
        }

        private static long saturated(long a, long b) {
            return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
        }
    }

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Size> measured = new HashMap<>();

    private ExpandedSize(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    /// Errors: throws [RequestRefused] when an operation of the document is over a limit.
    static void check(Document document, Limits limits) {
        ExpandedSize sizes = new ExpandedSize(document);
        for (OperationDefinition operation :
                document.getDefinitionsOfType(OperationDefinition.class)) {
            Size size = sizes.of(operation.getSelectionSet());
            if (size.fields() > limits.fields()) {
                throw new RequestRefused(
                        new RequestProblem.TooLarge(
                                "the number of fields with all fragments expanded",
                                size.fields(),
                                limits.fields()));
            }
            if (size.depth() > limits.nesting()) {
                throw new RequestRefused(
                        new RequestProblem.TooLarge(
                                "the nesting with all fragments expanded",
                                size.depth(),
                                limits.nesting()));
            }
        }
    }

    private Size of(@Nullable SelectionSet selections) {
        Size total = Size.NOTHING;
        if (selections == null) {
            return total;
        }
        for (Selection<?> selection : selections.getSelections()) {
            total =
                    total.plus(
                            switch (selection) {
                                case Field field -> of(field.getSelectionSet()).asField();
                                case InlineFragment inline -> of(inline.getSelectionSet());
                                case FragmentSpread spread -> ofFragment(spread.getName());
                                default -> Size.NOTHING;
                            });
        }
        return total;
    }

    private Size ofFragment(String name) {
        Size known = measured.get(name);
        if (known != null) {
            return known;
        }
        FragmentDefinition fragment = fragments.get(name);
        if (fragment == null) {
            return Size.NOTHING;
        }
        measured.put(name, Size.NOTHING);
        Size size = of(fragment.getSelectionSet());
        measured.put(name, size);
        return size;
    }
}
