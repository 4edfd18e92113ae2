package org.chipgraph.kernel.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chipgraph.kernel.problem.ConflictProblem;
import org.chipgraph.kernel.problem.ErrorCode;
import org.chipgraph.kernel.problem.PreconditionProblem;
import org.jspecify.annotations.Nullable;

/// A stored version as a strong ETag (RFC 9110), and the preconditions on it.
final class EntityTag {

    private static final Pattern TAG = Pattern.compile("\\s*\"(\\d{1,9})\"\\s*");

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
                    ErrorCode.PRECONDITION_REQUIRED,
                    "a change names the version that it was made from: If-Match with the ETag of the last GET");
        }
        Matcher tag = TAG.matcher(ifMatch);
        if (!tag.matches()) {
            throw new PreconditionProblem(
                    ErrorCode.PRECONDITION_FAILED,
                    "If-Match: '%s' is not one ETag such as \"3\"".formatted(ifMatch));
        }
        return Integer.parseInt(tag.group(1));
    }

    /// What a conflict is over HTTP.
    static PreconditionProblem failed(ConflictProblem conflict) {
        return new PreconditionProblem(
                ErrorCode.PRECONDITION_FAILED,
                String.valueOf(conflict.getMessage()),
                conflict.details());
    }
}
