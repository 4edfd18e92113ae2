package org.chipgraph.kernel.audit;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.chipgraph.kernel.reference.OwnersInterceptor;
import org.chipgraph.kernel.reference.WriteTransaction;

/// Stands inside of the transaction of a write and logs it there, when all of it is done.
@Interceptor
@WriteTransaction
@Priority(AcceptedWrites.WITHIN_TRANSACTIONS)
public class AcceptedWrites {

    static final int WITHIN_TRANSACTIONS = Interceptor.Priority.PLATFORM_BEFORE + 300;

    private final Attempt attempt;

    public AcceptedWrites(Attempt attempt) {
        this.attempt = attempt;
    }

    @AroundInvoke
    Object log(InvocationContext call) throws Exception {
        boolean begins = call.getContextData().containsKey(OwnersInterceptor.BEGINS);
        if (!begins) {
            return call.proceed();
        }
        attempt.beginsTransaction();
        Object result = call.proceed();
        attempt.accepted();
        return result;
    }
}
