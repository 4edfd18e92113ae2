package org.chipgraph.kernel.outage;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.chipgraph.kernel.reference.OwnersInterceptor;
import org.chipgraph.kernel.reference.WriteTransaction;
import org.jspecify.annotations.Nullable;

/// Stands inside of the transaction of a write and notes, when all is done, what its commit is to confirm.
@Interceptor
@WriteTransaction
@Priority(NumberedWrites.WITHIN_TRANSACTIONS)
public class NumberedWrites {

    static final int WITHIN_TRANSACTIONS = Interceptor.Priority.PLATFORM_BEFORE + 250;

    /// Key in the context of the call that begins the transaction.
    static final String WRITTEN = "org.chipgraph.written";

    /// What the call answers if the transaction is committed.
    record Written(String transaction, @Nullable Object result) {}

    private final Commits commits;

    public NumberedWrites(Commits commits) {
        this.commits = commits;
    }

    @AroundInvoke
    @Nullable Object note(InvocationContext call) throws Exception {
        Object result = call.proceed();
        if (call.getContextData().containsKey(OwnersInterceptor.BEGINS)) {
            call.getContextData().put(WRITTEN, new Written(commits.current(), result));
        }
        return result;
    }
}
