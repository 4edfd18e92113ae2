package org.chipgraph.gateway.supergraph;

import java.util.List;
import java.util.stream.Collectors;

/// The `fields` of a `@key`, `@requires` or `@provides`, parsed.
public record FieldSet(List<Item> items) {

    public static final FieldSet NONE = new FieldSet(List.of());

    /// A field with its arguments as printed text, or a fragment on a type.
    public sealed interface Item {
        record Field(String name, String arguments, FieldSet children) implements Item {
            @Override
            public String toString() {
                return name + arguments + (children.isEmpty() ? "" : " { " + children + " }");
            }
        }

        record On(String type, FieldSet children) implements Item {
            @Override
            public String toString() {
                return "... on " + type + " { " + children + " }";
            }
        }
    }

    public FieldSet {
        items = List.copyOf(items);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    @Override
    public String toString() {
        return items.stream().map(Item::toString).collect(Collectors.joining(" "));
    }
}
