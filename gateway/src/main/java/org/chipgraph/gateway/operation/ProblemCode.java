package org.chipgraph.gateway.operation;

/// The stable code of a refused operation, as `extensions.code`; docs/errors.md explains each.
public enum ProblemCode {
    GRAPHQL_PARSE_FAILED,
    GRAPHQL_VALIDATION_FAILED,
    OPERATION_RESOLUTION_FAILURE,
    OPERATION_NOT_SUPPORTED,
    QUERY_TOO_LARGE,
    QUERY_TOO_BROAD,
    QUERY_TOO_COSTLY,
    QUERY_UNSATISFIABLE,
    QUERY_TOO_COMPLEX
}
