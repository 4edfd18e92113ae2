package org.chipgraph.kernel.rest;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.chipgraph.kernel.problem.ErrorCode;

/// Refuses a request before it reaches GraphQL or REST: with a GraphQL error at `/graphql`, and a problem
/// document elsewhere.
final class EarlyRefusal {

    private static final String GRAPHQL = "/graphql";

    private EarlyRefusal() {}

    static void of(RoutingContext request, ErrorCode code, String detail) {
        boolean graphql = request.normalizedPath().equals(GRAPHQL);
        HttpServerResponse response = request.response().setStatusCode(code.httpStatus());
        switch (code) {
            case UNAUTHENTICATED ->
                    response.putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            case UNAVAILABLE -> response.putHeader("Retry-After", ProblemBody.RETRY_AFTER);
            default -> {}
        }
        response.putHeader(
                        HttpHeaders.CONTENT_TYPE,
                        graphql ? "application/graphql-response+json" : MediaTypes.PROBLEM)
                .end(
                        (graphql
                                        ? error(code, detail)
                                        : new JsonObject(ProblemBody.members(code, detail)))
                                .toBuffer());
    }

    private static JsonObject error(ErrorCode code, String detail) {
        JsonObject error =
                new JsonObject()
                        .put("message", detail)
                        .put("extensions", new JsonObject().put("code", code.name()));
        return new JsonObject().put("errors", new JsonArray().add(error));
    }
}
