package org.chipgraph.gateway.plan;

import java.util.List;
import org.chipgraph.gateway.operation.NormalizedOperation;
import org.chipgraph.gateway.operation.SelectedField;
import org.chipgraph.gateway.operation.Selections;
import org.chipgraph.gateway.operation.When;

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
