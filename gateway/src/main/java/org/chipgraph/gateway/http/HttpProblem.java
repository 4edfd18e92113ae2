package org.chipgraph.gateway.http;

/// The codes of requests that HTTP or authentication refuse, with their status (docs/errors.md).
public enum HttpProblem {
    BAD_REQUEST(400),
    UNAUTHENTICATED(401),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    PAYLOAD_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503),
    OVERLOADED(503);

    private final int status;

    HttpProblem(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
