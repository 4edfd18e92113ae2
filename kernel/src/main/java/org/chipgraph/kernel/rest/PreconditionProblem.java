package org.chipgraph.kernel.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/// A precondition of HTTP that a request lacks or does not meet.
final class PreconditionProblem extends WebApplicationException {

    PreconditionProblem(Response answer) {
        super(answer);
    }
}
