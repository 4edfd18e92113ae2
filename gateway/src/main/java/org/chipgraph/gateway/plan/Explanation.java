package org.chipgraph.gateway.plan;

import java.util.List;
import org.chipgraph.gateway.operation.CostLimit;
import org.chipgraph.gateway.operation.NormalizedOperation;
import org.chipgraph.gateway.operation.OperationCost;
import org.chipgraph.gateway.operation.SelectedField;
import org.chipgraph.gateway.operation.Selections;
import org.chipgraph.gateway.operation.When;
import org.chipgraph.gateway.supergraph.Supergraph;

/// The intermediate values of planning as text, for `explain`.
final class Explanation {

    private final StringBuilder text = new StringBuilder();

    private Explanation() {}

    static String of(NormalizedOperation operation) {
        Explanation explanation = new Explanation();
        explanation.text.append(operation.kind().keyword());
        explanation.text.append(operation.name().isEmpty() ? "" : " " + operation.name());
        explanation.text.append('\n');
        explanation.selections(1, operation.root());
        return explanation.text.toString();
    }

    /// The estimate where no variable has a value.
    static String ofCost(NormalizedOperation operation, Supergraph supergraph) {
        OperationCost.Estimate estimate =
                OperationCost.estimate(
                        operation, supergraph, CostLimit.DEFAULT_LIST_SIZE, variable -> null);
        return estimate.cost()
                + (estimate.dependsOnVariables() ? " without the values of variables\n" : "\n");
    }

    static String of(List<Fetch> fetches) {
        StringBuilder lines = new StringBuilder();
        for (Fetch fetch : fetches) {
            lines.append(
                    "%d %s after %s: %s%n"
                            .formatted(
                                    fetch.id(), fetch.subgraph(), fetch.after(), fetch.document()));
        }
        return lines.toString();
    }

    private void selections(int depth, Selections selections) {
        for (SelectedField field : selections.fields()) {
            String alias =
                    field.responseKey().equals(field.name()) ? "" : field.responseKey() + ": ";
            When when = field.when();
            text.append("  ".repeat(depth))
                    .append(alias)
                    .append(field.name())
                    .append(field.argumentText())
                    .append(" on ")
                    .append(String.join("|", field.types()))
                    .append(when.isAlways() ? "" : " when " + when)
                    .append('\n');
            selections(depth + 1, field.children());
        }
    }
}
