package org.chipgraph.gateway.execute;

import java.util.ArrayList;
import java.util.List;
import org.chipgraph.gateway.operation.When;
import org.chipgraph.gateway.plan.Shape;
import org.chipgraph.gateway.plan.Shape.Output;
import org.chipgraph.gateway.plan.Shape.Slot;
import org.chipgraph.gateway.plan.Shape.Value;
import org.chipgraph.gateway.plan.Shape.Variant;

/// Shapes written by hand, to test execution without the planner.
final class TestShapes {

    /// A field of a test shape; `responseKey` is empty when the client does not see it.
    record TestField(String key, Value value, String responseKey, When when) {
        TestField as(String alias) {
            return new TestField(key, value, alias, when);
        }

        TestField hidden() {
            return as("");
        }

        TestField when(When condition) {
            return new TestField(key, value, responseKey, condition);
        }
    }

    private TestShapes() {}

    static TestField field(String key, Value value) {
        return new TestField(key, value, key, When.always());
    }

    /// An object type whose `__typename` need not be asked.
    static Shape object(String type, TestField... fields) {
        return shape(type, Shape.NO_SLOT, fields);
    }

    /// A type with a slot for `__typename`, which comes last and is hidden.
    static Shape typed(String type, TestField... fields) {
        List<TestField> all = new ArrayList<>(List.of(fields));
        all.add(field("__typename", required("String")).hidden());
        return shape(type, fields.length, all.toArray(TestField[]::new));
    }

    private static Shape shape(String type, int typenameSlot, TestField... fields) {
        List<Slot> slots = new ArrayList<>();
        List<Output> outputs = new ArrayList<>();
        for (TestField field : fields) {
            if (!field.responseKey().isEmpty()) {
                outputs.add(new Output.Field(field.responseKey(), field.when(), slots.size()));
            }
            slots.add(new Slot(field.key(), field.value()));
        }
        return new Shape(
                type, typenameSlot, List.of(), slots, List.of(new Variant(List.of(), outputs)));
    }

    static Value nullable(String scalar) {
        return new Value.Scalar(true, scalar);
    }

    static Value required(String scalar) {
        return new Value.Scalar(false, scalar);
    }

    static Value nullable(Shape shape) {
        return new Value.Nested(true, shape);
    }

    static Value required(Shape shape) {
        return new Value.Nested(false, shape);
    }

    static Value nullableList(Value item) {
        return new Value.Items(true, item);
    }

    static Value requiredList(Value item) {
        return new Value.Items(false, item);
    }
}
