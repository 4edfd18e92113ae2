package org.chipgraph.kernel.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chipgraph.kernel.problem.ErrorCode;

/// Writes RFC 9457 problem documents.
final class ProblemBody {

    private static final int RETRY_AFTER_SECONDS = 10;

    private ProblemBody() {}

    static Response of(ErrorCode code, String detail, Map<String, Object> members) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", code.name());
        body.put("status", code.httpStatus());
        body.put("detail", detail);
        body.put("code", code.name());
        body.putAll(members);
        Response.ResponseBuilder answer =
                Response.status(code.httpStatus()).type(MediaTypes.PROBLEM).entity(body);
        return code == ErrorCode.UNAVAILABLE
                ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS).build()
                : answer.build();
    }
}
