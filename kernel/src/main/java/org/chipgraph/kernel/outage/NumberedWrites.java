package org.chipgraph.kernel.outage;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.chipgraph.kernel.audit.Attempt;
import org.chipgraph.kernel.audit.AuditEntry;
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
    ///
    /// @param entry null when nothing was written
    record Written(String transaction, @Nullable AuditEntry entry, @Nullable Object result) {}

    private final Commits commits;
    private final Attempt attempt;

    public NumberedWrites(Commits commits, Attempt attempt) {
        this.commits = commits;
        this.attempt = attempt;
    }

    @AroundInvoke
    @Nullable Object note(InvocationContext call) throws Exception {
        Object result = call.proceed();
        if (call.getContextData().containsKey(OwnersInterceptor.BEGINS)) {
            call.getContextData()
                    .put(WRITTEN, new Written(commits.current(), attempt.entry(), result));
        }
        return result;
    }
}
