package org.chipgraph.gateway.supergraph;

/// The supergraph file cannot be used; the message says what, where and what would be right.
public final class SupergraphException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SupergraphException(String message) {
        super(message);
    }
}
