package org.chipgraph.gateway.execute.slots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chipgraph.gateway.execute.json.JsonText;
import org.chipgraph.gateway.plan.Shape;
import org.chipgraph.gateway.plan.Shape.Value;
import org.jspecify.annotations.Nullable;

/// A shape made ready for reading and writing bytes; made once per plan.
public final class Layout {

    private final Shape shape;
    private final KeyTable keys;
    private final KeyTable types;
    private final List<Optional<Layout>> nested;
    private final boolean leaves;
    private final List<VariantLayout> variants;
    private final boolean refuses;

    public Layout(Shape shape, Conditions conditions) {
        this.shape = shape;
        this.keys = new KeyTable(shape.slots().stream().map(Shape.Slot::key).toList());
        this.types = new KeyTable(shape.types());
        List<Optional<Layout>> inner = new ArrayList<>();
        for (Shape.Slot slot : shape.slots()) {
            inner.add(innermost(slot.value()).map(found -> new Layout(found, conditions)));
        }
        this.nested = List.copyOf(inner);
        this.leaves = shape.slots().stream().anyMatch(slot -> isLeaf(slot.value()));
        this.variants =
                shape.variants().stream()
                        .map(variant -> new VariantLayout(variant, shape, conditions))
                        .toList();
        this.refuses =
                variants.stream().anyMatch(VariantLayout::refuses)
                        || nested.stream().flatMap(Optional::stream).anyMatch(Layout::refuses);
    }

    /// Whether something here or below is refused to the client.
    boolean refuses() {
        return refuses;
    }

    public Shape shape() {
        return shape;
    }

    public int size() {
        return shape.slots().size();
    }

    /// Whether a slot holds a leaf, other than `__typename`.
    boolean hasLeaves() {
        return leaves;
    }

    public String key(int slot) {
        return shape.slots().get(slot).key();
    }

    public Value value(int slot) {
        return shape.slots().get(slot).value();
    }

    /// The slot of a key in an answer, or `KeyTable.UNKNOWN`.
    public int slot(byte[] source, int from, int to) {
        return keys.find(source, from, to);
    }

    /// The layout of the objects in a slot, inside of its lists.
    public Optional<Layout> nested(int slot) {
        return nested.get(slot);
    }

    /// The type of that name, a string in quotes; null when no object here may be of it.
    public @Nullable String typename(byte[] source, int from, int to) {
        int known = types.find(source, from + 1, to - 1);
        if (known != KeyTable.UNKNOWN) {
            return shape.types().get(known);
        }
        String name = JsonText.unquote(source, from, to);
        return shape.types().isEmpty() || shape.types().contains(name) ? name : null;
    }

    /// What the client sees of an object of this runtime type; null when nothing.
    @Nullable VariantLayout variant(@Nullable String runtimeType) {
        for (VariantLayout variant : variants) {
            if (variant.fits(runtimeType)) {
                return variant;
            }
        }
        return null;
    }

    /// The client's key for a slot of an object whose type is not known; null when it has none.
    public @Nullable String anyResponseKey(int slot, boolean[] holds) {
        for (VariantLayout variant : variants) {
            String key = variant.responseKey(slot, holds);
            if (key != null) {
                return key;
            }
        }
        return null;
    }

    private static boolean isLeaf(Value value) {
        return value instanceof Value.Scalar || value instanceof Value.Choice;
    }

    private static Optional<Shape> innermost(Value value) {
        return switch (value) {
            case Value.Items items -> innermost(items.item());
            case Value.Nested object -> Optional.of(object.shape());
            case Value.Scalar _, Value.Choice _ -> Optional.empty();
        };
    }
}
