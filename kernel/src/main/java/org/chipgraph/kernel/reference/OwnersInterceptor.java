package org.chipgraph.kernel.reference;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/// Stands around the transaction of a write. Only within it is it certain which references are new, and only
/// outside of it may others be waited for: so a write with unasked references is undone, they are asked, and it
/// begins anew.
@Interceptor
@WriteTransaction
@Priority(OwnersInterceptor.AROUND_TRANSACTIONS)
public class OwnersInterceptor {

    public static final int AROUND_TRANSACTIONS = Interceptor.Priority.PLATFORM_BEFORE + 100;

    /// Key in the context of the call that begins the transaction; calls within it do not have it.
    public static final String BEGINS = "org.chipgraph.begins-transaction";

    private final Owners owners;

    public OwnersInterceptor(Owners owners) {
        this.owners = owners;
    }

    @AroundInvoke
    Object write(InvocationContext call) throws Exception {
        if (QuarkusTransaction.isActive()) {
            return call.proceed();
        }
        call.getContextData().put(BEGINS, true);
        while (true) {
            try {
                return call.proceed();
            } catch (UnaskedReferences unasked) {
                // Each round asks for others, so that there is a last one.
                owners.ask(unasked.references(), unasked.faults());
            }
        }
    }
}
