package org.chipgraph.kernel.auditlog;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.chipgraph.kernel.audit.Attempt;
import org.chipgraph.kernel.problem.ErrorCode;
import org.chipgraph.kernel.problem.Problem;
import org.chipgraph.kernel.problem.ReportsProblems;

/// Stands around everything that users may call, outside of the checks of roles, and logs the writes that are
/// refused.
@Interceptor
@ReportsProblems
@Priority(AuditInterceptor.AROUND_PROBLEMS)
public class AuditInterceptor {

    static final int AROUND_PROBLEMS = Interceptor.Priority.PLATFORM_BEFORE - 1;

    private final Attempt attempt;

    public AuditInterceptor(Attempt attempt) {
        this.attempt = attempt;
    }

    @AroundInvoke
    Object log(InvocationContext call) throws Exception {
        Operation operation = Operation.of(call.getMethod());
        if (!operation.isWrite()) {
            return call.proceed();
        }
        attempt.begin(operation.name(call.getTarget().getClass()));
        attempt.names(operation.ids(call.getParameters()));
        try {
            return call.proceed();
        } catch (Problem problem) {
            if (!isForWantOfDatabase(problem)) {
                attempt.refused(problem.code().name());
            }
            throw problem;
        }
    }

    /// Nor could it be logged there.
    private static boolean isForWantOfDatabase(Problem problem) {
        return problem.code() == ErrorCode.UNAVAILABLE && problem.details().isEmpty();
    }
}
