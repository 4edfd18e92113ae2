package org.chipgraph.kernel.rest;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.chipgraph.kernel.document.ImportProblem;
import org.chipgraph.kernel.problem.ErrorCode;
import org.chipgraph.kernel.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Answers problems of the caller as RFC 9457 documents.
public class ProblemMapper {

    @ServerExceptionMapper
    public Response problem(Problem problem) {
        return ProblemBody.of(
                problem.code(), String.valueOf(problem.getMessage()), problem.details());
    }

    @ServerExceptionMapper
    public Response faultyImport(ImportProblem problem) {
        return ProblemBody.of(
                ErrorCode.VALIDATION,
                String.valueOf(problem.getMessage()),
                Map.of("errors", problem.errors()));
    }
}
