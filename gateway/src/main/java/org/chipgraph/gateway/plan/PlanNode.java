package org.chipgraph.gateway.plan;

import java.util.List;
import org.chipgraph.gateway.operation.When;

/// The plan as a tree for people: who is asked in which order.
///
/// The executor does not walk it: a fetch may start earlier than its `Sequence` suggests, as soon
/// as the fetches in [Fetch#after] are done.
public sealed interface PlanNode {

    /// Entity fetch `node` for the objects found at `paths`.
    record Flatten(List<ResponsePath> paths, PlanNode node) implements PlanNode {
        public Flatten {
            paths = List.copyOf(paths);
        }
    }

    /// One after the other.
    record Sequence(List<PlanNode> nodes) implements PlanNode {
        public Sequence {
            nodes = List.copyOf(nodes);
        }
    }

    /// At the same time.
    record Parallel(List<PlanNode> nodes) implements PlanNode {
        public Parallel {
            nodes = List.copyOf(nodes);
        }
    }

    /// Only when the variables say so.
    record Condition(When when, PlanNode node) implements PlanNode {}

    /// One request to a subgraph.
    record Request(Fetch fetch) implements PlanNode {}
}
