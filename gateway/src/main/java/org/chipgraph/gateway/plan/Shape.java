package org.chipgraph.gateway.plan;

import java.util.List;
import org.chipgraph.gateway.operation.When;

/// The compiled shape of the objects at one place of the response.
///
/// Shape: an object is an array indexed by the position of its `slots`, filled from the answers of
/// one or several fetches by [Slot#key]. Keys are unique within a shape (the planner gives aliases
/// where selections collide), so a key alone finds its slot, whatever the object's type. Slots that
/// no output names are internal (keys, inputs of `@requires`). `type` is the static type.
/// `typenameSlot` is the slot of `__typename`, or `NO_SLOT` when the type is an object type whose
/// runtime type is known without asking. `variants` say what the client sees; the variant is chosen
/// by runtime type, and an object whose type is in no variant is answered as null (its type is not
/// part of the API). `types` are the names that `__typename` may tell, also those hidden from the
/// API; it is empty when there is no such slot.
public record Shape(
        String type,
        int typenameSlot,
        List<String> types,
        List<Slot> slots,
        List<Variant> variants) {

    public static final int NO_SLOT = -1;

    /// Where a value is stored: `key` is its key in every subgraph answer for this place.
    public record Slot(String key, Value value) {}

    /// The answer for some runtime types, in the client's order. Empty `types` = any type.
    public record Variant(List<String> types, List<Output> outputs) {
        public Variant {
            types = List.copyOf(types);
            outputs = List.copyOf(outputs);
        }
    }

    /// One key of the answer, written when `when` holds.
    ///
    /// A response key whose place depends on variables has several outputs whose conditions exclude
    /// each other.
    public sealed interface Output {
        String responseKey();

        When when();

        /// The value of a slot.
        record Field(String responseKey, When when, int slot) implements Output {}

        /// The object's runtime type: the value of `typenameSlot`, or the shape's `type`.
        record Typename(String responseKey, When when) implements Output {}

        /// `__schema` or `__type`: the answer of the gateway's own introspection (root only).
        record Introspection(String responseKey, When when, boolean nullable) implements Output {}

        /// Null, with an error: the client may not have it.
        record Refused(String responseKey, When when, boolean nullable) implements Output {}
    }

    /// What a slot may hold, as the API schema promises it to the client.
    public sealed interface Value {
        boolean nullable();

        record Items(boolean nullable, Value item) implements Value {}

        /// `type` is the scalar's name: built-in ones have a JSON form, others are copied as is.
        record Scalar(boolean nullable, String type) implements Value {}

        /// A value that is not in `values` (hidden from the API) is answered as null. An internal
        /// slot is never written out, so its values are stored as they are.
        record Choice(boolean nullable, String type, List<String> values) implements Value {
            public Choice {
                values = List.copyOf(values);
            }
        }

        record Nested(boolean nullable, Shape shape) implements Value {}
    }

    public Shape {
        types = List.copyOf(types);
        slots = List.copyOf(slots);
        variants = List.copyOf(variants);
    }
}
