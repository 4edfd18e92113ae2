package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.List;
import org.chipgraph.gateway.operation.SelectedField;
import org.chipgraph.gateway.supergraph.TypeRef;
import org.jspecify.annotations.Nullable;

/// One field value at a place, stored once whoever asks for it: the client, a key, a `@requires`.
///
/// Shape: `key` is its key in all subgraph requests. `child` is the place below; null for leaves.
public final class FieldSlot {

    private final Place place;
    private final String key;
    private final String field;
    private final List<SelectedField.Argument> arguments;
    private final String signature;
    private final TypeRef type;
    private final @Nullable Place child;

    FieldSlot(
            Place place,
            String key,
            String field,
            List<SelectedField.Argument> arguments,
            String signature,
            TypeRef type,
            boolean composite) {
        this.place = place;
        this.key = key;
        this.field = field;
        this.arguments = List.copyOf(arguments);
        this.signature = signature;
        this.type = type;
        this.child = composite ? new Place(type.name(), this) : null;
    }

    public Place place() {
        return place;
    }

    public String key() {
        return key;
    }

    public String field() {
        return field;
    }

    public List<SelectedField.Argument> arguments() {
        return arguments;
    }

    public String signature() {
        return signature;
    }

    public TypeRef type() {
        return type;
    }

    /// Whether this is the type's name rather than a field.
    public boolean isTypename() {
        return field.equals(Place.TYPENAME);
    }

    public boolean isLeaf() {
        return child == null;
    }

    /// The place below a field that has one.
    public Place child() {
        if (child == null) {
            throw new IllegalStateException("No place below the leaf " + field);
        }
        return child;
    }

    /// As GraphQL text: `key: field(arguments)`, with some more arguments.
    public String text(List<SelectedField.Argument> more) {
        String alias = key.equals(field) ? "" : key + ": ";
        List<SelectedField.Argument> all = new ArrayList<>(arguments);
        all.addAll(more);
        return alias + field + SelectedField.text(all);
    }
}
