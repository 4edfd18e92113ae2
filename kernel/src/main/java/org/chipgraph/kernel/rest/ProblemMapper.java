package org.chipgraph.kernel.rest;

import jakarta.ws.rs.core.Response;
import org.chipgraph.kernel.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Answers problems of the caller as RFC 9457 documents.
public class ProblemMapper {

    @ServerExceptionMapper
    public Response problem(Problem problem) {
        return ProblemBody.of(
                problem.code(), String.valueOf(problem.getMessage()), problem.details());
    }
}
