package org.chipgraph.kernel.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chipgraph.kernel.problem.ErrorCode;

/// Writes RFC 9457 problem documents.
final class ProblemBody {

    /// Seconds.
    static final String RETRY_AFTER = "10";

    private ProblemBody() {}

    static Response of(ErrorCode code, String detail, Map<String, Object> members) {
        Map<String, Object> body = members(code, detail);
        body.putAll(members);
        Response.ResponseBuilder answer =
                Response.status(code.httpStatus()).type(MediaTypes.PROBLEM).entity(body);
        return code == ErrorCode.UNAVAILABLE
                ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER).build()
                : answer.build();
    }

    /// What every such document has.
    static Map<String, Object> members(ErrorCode code, String detail) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "about:blank");
        members.put("title", code.name());
        members.put("status", code.httpStatus());
        members.put("detail", detail);
        members.put("code", code.name());
        return members;
    }
}
