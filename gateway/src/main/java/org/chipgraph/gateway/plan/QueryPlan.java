package org.chipgraph.gateway.plan;

import java.util.List;
import org.chipgraph.gateway.operation.OperationKind;

/// How one operation is answered: independent of variable values, shared by all requests for it.
///
/// Shape: `fetches.get(i).id() == i`, and a fetch waits only for fetches with a smaller id. `root`
/// is the same work as a tree, for people (`PlanPrinter`); the executor goes by `fetches` alone.
/// `shape` is the shape of the root object. An operation without data fields has no fetches.
public record QueryPlan(
        OperationKind kind,
        PlanNode root,
        List<Fetch> fetches,
        Shape shape,
        Introspection introspection) {

    public QueryPlan {
        fetches = List.copyOf(fetches);
        for (int i = 0; i < fetches.size(); i++) {
            int position = i;
            if (fetches.get(i).id() != i) {
                throw new IllegalArgumentException("Fetch ids must count from 0");
            }
            if (fetches.get(i).after().stream().anyMatch(earlier -> earlier >= position)) {
                throw new IllegalArgumentException("A fetch may wait only for earlier ones");
            }
        }
    }

    /// The `__schema` and `__type` fields of the operation, answered by the gateway itself.
    ///
    /// Shape: `document` is an operation for the API schema that selects just them under the
    /// client's response keys (with the client's variables and conditions); empty when there are
    /// none. Each answer belongs to the [Shape.Output.Introspection] with its response key.
    public record Introspection(String document, List<String> variables) {

        public static final Introspection NONE = new Introspection("", List.of());

        public Introspection {
            variables = List.copyOf(variables);
        }

        public boolean isEmpty() {
            return document.isEmpty();
        }
    }
}
