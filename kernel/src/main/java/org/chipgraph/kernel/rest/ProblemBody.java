package org.chipgraph.kernel.rest;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chipgraph.kernel.problem.ErrorCode;

/// Writes RFC 9457 problem documents.
final class ProblemBody {

    private ProblemBody() {}

    static Response of(ErrorCode code, String detail, Map<String, Object> members) {
        return of(code.httpStatus(), code.name(), detail, members);
    }

    /// For what only HTTP knows.
    static Response of(int status, String code, String detail, Map<String, Object> members) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", code);
        body.put("status", status);
        body.put("detail", detail);
        body.put("code", code);
        body.putAll(members);
        return Response.status(status).type(MediaTypes.PROBLEM).entity(body).build();
    }
}
