package org.chipgraph.gateway.execute;

/// The codes of errors that arise while an operation is executed (docs/errors.md).
public enum ErrorCode {
    /// A subgraph cannot be reached or does not answer in time.
    UNAVAILABLE,
    /// A subgraph refuses the client's token.
    UNAUTHENTICATED,
    /// A subgraph refuses what the client may not do.
    FORBIDDEN,
    /// The supergraph requires more of a client than its token grants.
    UNAUTHORIZED_FIELD_OR_TYPE,
    /// A subgraph reported an error without a code of its own.
    SUBGRAPH_ERROR,
    /// A subgraph answered with an unexpected HTTP status or content type.
    SUBGRAPH_HTTP_ERROR,
    /// A subgraph's answer is no JSON, or not of the shape that was asked for.
    SUBGRAPH_INVALID_ANSWER,
    /// A subgraph's answer is larger than the gateway accepts.
    SUBGRAPH_ANSWER_TOO_LARGE,
    /// The values of the operation's variables do not fit their types.
    VARIABLES_INVALID,
    /// `__schema` or `__type` where the gateway is set to hide its schema.
    INTROSPECTION_DISABLED,
    /// `__schema` or `__type` in a form that would explode, or that cannot be answered.
    INTROSPECTION_REFUSED
}
