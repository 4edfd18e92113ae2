package org.chipgraph.gateway.operation;

import java.util.List;

/// A field that the client selects at one place, for some runtime types of the object there.
///
/// Shape: `types` are the runtime types (never empty). `signature` is equal for fields whose values
/// may stand under one key. `children` is the merged selection below; empty for leaves. `when` is
/// relative to the object that holds the field.
public record SelectedField(
        String responseKey,
        String name,
        List<Argument> arguments,
        String signature,
        List<String> types,
        When when,
        Selections children) {

    /// An argument with its value as printed GraphQL; `variables` are the variables in it.
    public record Argument(String name, String value, List<String> variables) {
        public Argument {
            variables = List.copyOf(variables);
        }
    }

    public SelectedField {
        arguments = List.copyOf(arguments);
        types = List.copyOf(types);
    }

    public boolean isLeaf() {
        return children.isNone();
    }

    /// The arguments as GraphQL text, `(a: 1, b: $b)`, or nothing.
    public String argumentText() {
        return text(arguments);
    }

    public static String text(List<Argument> arguments) {
        if (arguments.isEmpty()) {
            return "";
        }
        List<String> parts = arguments.stream().map(a -> a.name() + ": " + a.value()).toList();
        return "(" + String.join(", ", parts) + ")";
    }
}
