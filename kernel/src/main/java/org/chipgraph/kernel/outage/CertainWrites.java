package org.chipgraph.kernel.outage;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.chipgraph.kernel.audit.AuditEntry;
import org.chipgraph.kernel.outage.Commits.Fate;
import org.chipgraph.kernel.outage.NumberedWrites.Written;
import org.chipgraph.kernel.problem.SqlErrors;
import org.chipgraph.kernel.reference.OwnersInterceptor;
import org.chipgraph.kernel.reference.WriteTransaction;
import org.jspecify.annotations.Nullable;

/// Stands around the transaction of a write: while the database is away for a moment, the write is done once, and what
/// became of a commit that was not answered is asked afterwards.
@Interceptor
@WriteTransaction
@Priority(CertainWrites.AROUND_TRANSACTIONS)
public class CertainWrites {

    static final int AROUND_TRANSACTIONS = OwnersInterceptor.AROUND_TRANSACTIONS + 50;

    private final Outage outage;
    private final Commits commits;

    public CertainWrites(Outage outage, Commits commits) {
        this.outage = outage;
        this.commits = commits;
    }

    @AroundInvoke
    @Nullable Object write(InvocationContext call) throws Exception {
        if (!call.getContextData().containsKey(OwnersInterceptor.BEGINS)) {
            return call.proceed();
        }
        while (true) {
            try {
                return outage.writing(call::proceed);
            } catch (Exception fault) {
                // A commit fails with a checked exception.
                if (!SqlErrors.isOfLostCommit(fault)
                        || !(call.getContextData().get(NumberedWrites.WRITTEN)
                                instanceof Written written)) {
                    throw fault;
                }
                switch (fateOf(written)) {
                    case COMMITTED -> {
                        return written.result();
                    }
                    case ABORTED -> {}
                    case UNKNOWN -> throw fault;
                }
            }
        }
    }

    private Fate fateOf(Written written) {
        AuditEntry entry = written.entry();
        if (entry == null) {
            return Fate.COMMITTED;
        }
        try {
            return outage.writing(() -> commits.of(written.transaction(), entry));
        } catch (RuntimeException stillAway) {
            return Fate.UNKNOWN;
        }
    }
}
