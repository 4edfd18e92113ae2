package org.chipgraph.kernel.rest;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chipgraph.kernel.problem.ConflictProblem;
import org.jspecify.annotations.Nullable;

/// A stored version as a strong ETag (RFC 9110), and the preconditions on it.
final class EntityTag {

    private static final Pattern TAG = Pattern.compile("\\s*\"(\\d{1,9})\"\\s*");
    private static final int PRECONDITION_FAILED = 412;
    private static final int PRECONDITION_REQUIRED = 428;

    private EntityTag() {}

    static String of(int version) {
        return "\"" + version + "\"";
    }

    /// The version that a change was made from.
    ///
    /// @throws PreconditionProblem when it is not said, or not by one version
    static int expected(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new PreconditionProblem(
                    problem(
                            PRECONDITION_REQUIRED,
                            "a change names the version that it was made from: If-Match with the ETag of the last GET",
                            Map.of()));
        }
        Matcher tag = TAG.matcher(ifMatch);
        if (!tag.matches()) {
            throw new PreconditionProblem(
                    problem(
                            PRECONDITION_FAILED,
                            "If-Match: '%s' is not one ETag such as \"3\"".formatted(ifMatch),
                            Map.of()));
        }
        return Integer.parseInt(tag.group(1));
    }

    /// What a conflict is over HTTP.
    static Response failed(ConflictProblem conflict) {
        return problem(
                PRECONDITION_FAILED, String.valueOf(conflict.getMessage()), conflict.details());
    }

    private static Response problem(int status, String detail, Map<String, Object> members) {
        return ProblemBody.of(
                status,
                status == PRECONDITION_REQUIRED ? "PRECONDITION_REQUIRED" : "CONFLICT",
                detail,
                members);
    }
}
