package org.chipgraph.gateway.operation;

import graphql.language.VariableDefinition;
import java.util.List;

/// The chosen operation, valid, with fragments merged and literal `@skip` and `@include` applied.
///
/// Shape: `variables` are the client's declarations. `introspection` is an operation for the API
/// schema with only the `__schema` and `__type` fields, empty when there are none.
public record NormalizedOperation(
        OperationKind kind,
        String name,
        List<VariableDefinition> variables,
        Selections root,
        String introspection,
        List<String> introspectionVariables) {

    public NormalizedOperation {
        variables = List.copyOf(variables);
        introspectionVariables = List.copyOf(introspectionVariables);
    }
}
