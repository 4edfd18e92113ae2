package org.chipgraph.gateway.http;

/// Why a supergraph cannot be served; the reason says what to do.
final class UnusableSupergraph extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;

    UnusableSupergraph(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
