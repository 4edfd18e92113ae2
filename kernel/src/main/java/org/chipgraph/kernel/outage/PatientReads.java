package org.chipgraph.kernel.outage;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.chipgraph.kernel.problem.ReportsProblems;

/// Repeats what users may read without a login while the database is away for a moment. All that writes needs one.
@Interceptor
@ReportsProblems
@Priority(PatientReads.WITHIN_PROBLEMS)
public class PatientReads {

    static final int WITHIN_PROBLEMS = Interceptor.Priority.PLATFORM_BEFORE + 50;

    private final Outage outage;

    public PatientReads(Outage outage) {
        this.outage = outage;
    }

    @AroundInvoke
    Object read(InvocationContext call) throws Exception {
        return isOpenToAll(call.getMethod()) ? outage.reading(call::proceed) : call.proceed();
    }

    private static boolean isOpenToAll(Method method) {
        return method.isAnnotationPresent(PermitAll.class)
                || method.getDeclaringClass().isAnnotationPresent(PermitAll.class)
                        && !method.isAnnotationPresent(RolesAllowed.class);
    }
}
