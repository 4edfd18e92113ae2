package org.chipgraph.kernel.rest;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.chipgraph.kernel.auditlog.RefusedRequests;
import org.chipgraph.kernel.problem.ErrorCode;
import org.chipgraph.kernel.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Answers problems of the caller as RFC 9457 documents.
public class ProblemMapper {

    private final RefusedRequests refused;

    public ProblemMapper(RefusedRequests refused) {
        this.refused = refused;
    }

    @ServerExceptionMapper
    public Response problem(Problem problem) {
        return ProblemBody.of(
                problem.code(), String.valueOf(problem.getMessage()), problem.details());
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException refusal, ResourceInfo asked) {
        refused.log(asked);
        RolesAllowed roles = asked.getResourceMethod().getAnnotation(RolesAllowed.class);
        return ProblemBody.of(
                ErrorCode.FORBIDDEN,
                roles == null
                        ? "this is not allowed"
                        : "this needs the role " + String.join(" or ", roles.value()),
                Map.of());
    }

    @ServerExceptionMapper
    public Response unauthenticated(UnauthorizedException refusal) {
        return Response.fromResponse(
                        ProblemBody.of(
                                ErrorCode.UNAUTHENTICATED,
                                "this needs a login: send a bearer token",
                                Map.of()))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
