package org.chipgraph.gateway.execute.slots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chipgraph.gateway.execute.json.JsonText;
import org.chipgraph.gateway.plan.Shape;
import org.chipgraph.gateway.plan.Shape.Value;
import org.jspecify.annotations.Nullable;

/// A shape made ready for reading and writing bytes; made once per plan.
public final class Layout {

    private final Shape shape;
    private final KeyTable keys;
    private final List<Optional<Layout>> nested;
    private final List<VariantLayout> variants;
    private final List<String> typenames;
    private final KeyTable typenameKeys;

    public Layout(Shape shape, Conditions conditions) {
        this.shape = shape;
        this.keys = new KeyTable(shape.slots().stream().map(Shape.Slot::key).toList());
        List<Optional<Layout>> inner = new ArrayList<>();
        for (Shape.Slot slot : shape.slots()) {
            inner.add(innermost(slot.value()).map(found -> new Layout(found, conditions)));
        }
        this.nested = List.copyOf(inner);
        this.variants =
                shape.variants().stream()
                        .map(variant -> new VariantLayout(variant, shape, conditions))
                        .toList();
        this.typenames =
                Stream.concat(
                                Stream.of(shape.type()),
                                shape.variants().stream().flatMap(v -> v.types().stream()))
                        .distinct()
                        .toList();
        this.typenameKeys = new KeyTable(typenames);
    }

    public Shape shape() {
        return shape;
    }

    public int size() {
        return shape.slots().size();
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

    /// The typename that the JSON string in the range spells.
    public String typename(byte[] source, int from, int to) {
        int known = typenameKeys.find(source, from + 1, to - 1);
        return known < 0 ? JsonText.unquote(source, from, to) : typenames.get(known);
    }

    /// The layout of the objects in a slot, inside of its lists.
    public Optional<Layout> nested(int slot) {
        return nested.get(slot);
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

    private static Optional<Shape> innermost(Value value) {
        return switch (value) {
            case Value.Items items -> innermost(items.item());
            case Value.Nested object -> Optional.of(object.shape());
            case Value.Scalar _, Value.Choice _ -> Optional.empty();
        };
    }
}
