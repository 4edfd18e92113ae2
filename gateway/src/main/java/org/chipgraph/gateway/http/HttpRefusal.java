package org.chipgraph.gateway.http;

/// Ends the reading of a request; [GraphqlRoute] answers it and nothing else sees it.
final class HttpRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final HttpProblem problem;

    HttpRefusal(HttpProblem problem, String message) {
        super(message, null, false, false);
        this.problem = problem;
    }

    HttpProblem problem() {
        return problem;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
