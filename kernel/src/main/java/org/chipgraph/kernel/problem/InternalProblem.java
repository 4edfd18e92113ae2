package org.chipgraph.kernel.problem;

import io.smallrye.graphql.api.ErrorCode;
import java.util.UUID;
import org.jboss.logging.Logger;

/// A fault of ours. The caller learns only an id, under which the log has the cause.
@ErrorCode("INTERNAL")
public final class InternalProblem extends Problem {

    private static final Logger LOG = Logger.getLogger(InternalProblem.class);

    private InternalProblem(String id) {
        super(
                org.chipgraph.kernel.problem.ErrorCode.INTERNAL,
                "internal error; the service's log has it under " + id);
    }

    /// Problems pass as they are, a database that is away is one, and so is a text in which it can look nothing up;
    /// anything else is logged and masked.
    public static Problem masking(Throwable cause) {
        if (cause instanceof Problem problem) {
            return problem;
        }
        UnavailableProblem unavailable = UnavailableProblem.of(cause);
        if (unavailable != null) {
            LOG.warnf("%s (%s)", unavailable.getMessage(), cause.getMessage());
            return unavailable;
        }
        ValidationProblem unstorable = ValidationProblem.of(cause);
        if (unstorable != null) {
            return unstorable;
        }
        String id = UUID.randomUUID().toString();
        LOG.errorf(cause, "internal error %s", id);
        return new InternalProblem(id);
    }
}
