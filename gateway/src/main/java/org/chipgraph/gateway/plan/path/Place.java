package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chipgraph.gateway.operation.SelectedField;
import org.chipgraph.gateway.operation.Selections;
import org.chipgraph.gateway.supergraph.TypeRef;
import org.jspecify.annotations.Nullable;

/// A place of the response where objects stand: what is stored of them, and who visits them.
///
/// Shape: `type` is the static type. `clientSlots` holds the slot of each field of `selections`.
public final class Place {

    static final String TYPENAME = "__typename";

    private final String type;
    private final @Nullable FieldSlot owner;
    private final List<FieldSlot> slots = new ArrayList<>();
    private final List<FieldSlot> clientSlots = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final Set<String> keys = new HashSet<>(Set.of(TYPENAME));
    private final FieldSlot typename;
    private Selections selections = Selections.NONE;

    Place(String type, @Nullable FieldSlot owner) {
        this.type = type;
        this.owner = owner;
        TypeRef name = new TypeRef.NonNull(new TypeRef.Named("String"));
        this.typename = new FieldSlot(this, TYPENAME, TYPENAME, List.of(), "String!", name, false);
    }

    public String type() {
        return type;
    }

    /// The field that leads here; empty for the root.
    public Optional<FieldSlot> owner() {
        return Optional.ofNullable(owner);
    }

    public List<FieldSlot> slots() {
        return List.copyOf(slots);
    }

    public Selections selections() {
        return selections;
    }

    public List<FieldSlot> clientSlots() {
        return List.copyOf(clientSlots);
    }

    public List<Visit> visits() {
        return List.copyOf(visits);
    }

    void ask(Selections client) {
        selections = client;
    }

    FieldSlot addClientSlot(SelectedField field, TypeRef fieldType) {
        String key = freeKey(field.responseKey(), field.responseKey());
        FieldSlot slot =
                new FieldSlot(
                        this,
                        key,
                        field.name(),
                        field.arguments(),
                        field.signature(),
                        fieldType,
                        !field.isLeaf());
        slots.add(slot);
        clientSlots.add(slot);
        return slot;
    }

    /// The name of the objects' runtime type, for a place where some subgraph does not know it.
    FieldSlot typenameSlot() {
        return typename;
    }

    /// The slot of a field that a key or a `@requires` needs, the client's own where it fits.
    FieldSlot internalSlot(
            String field,
            List<SelectedField.Argument> arguments,
            String signature,
            TypeRef fieldType,
            boolean composite) {
        for (FieldSlot slot : slots) {
            if (slot.field().equals(field)
                    && slot.signature().equals(signature)
                    && slot.arguments().equals(arguments)) {
                return slot;
            }
        }
        FieldSlot slot =
                new FieldSlot(
                        this,
                        freeKey(field, "_" + field),
                        field,
                        arguments,
                        signature,
                        fieldType,
                        composite);
        slots.add(slot);
        return slot;
    }

    private String freeKey(String wished, String stem) {
        String key = wished;
        for (int i = 1; keys.contains(key); i++) {
            key = stem.startsWith("_") ? stem + "_" + i : "_" + stem + "_" + i;
        }
        keys.add(key);
        return key;
    }

    void add(Visit visit) {
        visits.add(visit);
    }
}
