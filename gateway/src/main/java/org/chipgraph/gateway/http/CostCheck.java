package org.chipgraph.gateway.http;

import java.util.Optional;
import java.util.function.Function;
import org.chipgraph.gateway.operation.CostLimit;
import org.chipgraph.gateway.operation.NormalizedOperation;
import org.chipgraph.gateway.operation.OperationCost;
import org.chipgraph.gateway.operation.RequestProblem;
import org.chipgraph.gateway.operation.RequestRefused;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.jspecify.annotations.Nullable;

/// Whether an operation costs more than it may: answered once where variables do not matter.
interface CostCheck {

    /// `variables` gives coerced values, null for one that has none.
    Optional<RequestProblem> problem(Function<String, @Nullable Object> variables);

    static CostCheck of(NormalizedOperation operation, Supergraph supergraph, CostLimit limit) {
        if (limit.isOff()) {
            return _ -> Optional.empty();
        }
        try {
            OperationCost.Estimate estimate =
                    OperationCost.estimate(
                            operation, supergraph, limit.listSize(), CostCheck::unknown);
            if (!estimate.dependsOnVariables()) {
                Optional<RequestProblem> always = OperationCost.check(estimate, limit);
                return _ -> always;
            }
        } catch (RequestRefused unknownWithoutVariables) {
            // Whether an argument is given may depend on variables: each request is looked at.
        }
        return (Function<String, @Nullable Object> variables) ->
                check(operation, supergraph, limit, variables);
    }

    private static @Nullable Object unknown(String variable) {
        return null;
    }

    private static Optional<RequestProblem> check(
            NormalizedOperation operation,
            Supergraph supergraph,
            CostLimit limit,
            Function<String, @Nullable Object> variables) {
        try {
            return OperationCost.check(
                    OperationCost.estimate(operation, supergraph, limit.listSize(), variables),
                    limit);
        } catch (RequestRefused refused) {
            return Optional.of(refused.problems().getFirst());
        }
    }
}
