package org.chipgraph.kernel.problem;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/// Stands around the methods and their security checks, which throw exceptions without a message.
@Interceptor
@ReportsProblems
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class ProblemInterceptor {

    @AroundInvoke
    Object report(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (UnauthorizedException e) {
            throw new UnauthenticatedProblem("this needs a login: send a bearer token");
        } catch (ForbiddenException e) {
            RolesAllowed roles = call.getMethod().getAnnotation(RolesAllowed.class);
            throw new ForbiddenProblem(
                    roles == null
                            ? "this is not allowed"
                            : "this needs the role " + String.join(" or ", roles.value()));
        } catch (RuntimeException e) {
            throw InternalProblem.masking(e);
        }
    }
}
