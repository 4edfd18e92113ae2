package org.chipgraph.gateway.http;

/// Why a supergraph cannot be served; the message says what to do.
final class UnusableSupergraph extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableSupergraph(String message) {
        super(message);
    }
}
