package org.chipgraph.kernel.auditlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import org.chipgraph.kernel.audit.Attempt;
import org.chipgraph.kernel.problem.ErrorCode;

/// Logs the writes over REST that are refused for want of a role: that is found out before their methods, and what
/// stands around these, are reached.
@ApplicationScoped
public class RefusedRequests {

    private final Attempt attempt;

    RefusedRequests(Attempt attempt) {
        this.attempt = attempt;
    }

    public void log(ResourceInfo asked) {
        Operation operation = Operation.of(asked.getResourceMethod());
        if (operation.isWrite()) {
            attempt.begin(operation.name(asked.getResourceClass()));
            attempt.refused(ErrorCode.FORBIDDEN.name());
        }
    }
}
