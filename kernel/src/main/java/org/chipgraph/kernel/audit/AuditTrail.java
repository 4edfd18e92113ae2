package org.chipgraph.kernel.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chipgraph.kernel.security.CurrentUser;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Writes entries of the audit log. What somebody without a login tries is not kept.
@ApplicationScoped
class AuditTrail {

    private static final Logger LOG = Logger.getLogger(AuditTrail.class);

    /// W3C Trace Context: version, trace, span, flags.
    private static final Pattern TRACE =
            Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

    private final EntityManager entities;
    private final CurrentUser user;
    private final Instance<HttpServerRequest> request;

    AuditTrail(EntityManager entities, CurrentUser user, Instance<HttpServerRequest> request) {
        this.entities = entities;
        this.user = user;
        this.request = request;
    }

    /// Stores an entry in the running transaction.
    void add(AuditEntry entry) {
        if (user.isKnown()) {
            entities.persist(stamped(entry));
            entities.flush();
        }
    }

    /// Stores an entry in a transaction of its own, beside the request where it must not wait. A fault is logged
    /// only: the user is told what was refused.
    void addApart(AuditEntry entry) {
        if (!user.isKnown()) {
            return;
        }
        stamped(entry);
        if (BlockingOperationControl.isBlockingAllowed()) {
            store(entry);
        } else {
            Infrastructure.getDefaultWorkerPool().execute(() -> store(entry));
        }
    }

    private void store(AuditEntry entry) {
        try {
            QuarkusTransaction.requiringNew().run(() -> entities.persist(entry));
        } catch (RuntimeException e) {
            LOG.warnf(
                    e,
                    "no entry in the audit log: %s of %s was refused with %s",
                    entry.operation,
                    entry.userName,
                    entry.code);
        }
    }

    private AuditEntry stamped(AuditEntry entry) {
        // PostgreSQL keeps microseconds.
        entry.at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        entry.userName = user.name();
        entry.userId = user.id();
        entry.traceId = traceId();
        return entry;
    }

    private @Nullable String traceId() {
        String parent = request.get().getHeader("traceparent");
        Matcher trace = TRACE.matcher(parent == null ? "" : parent);
        return trace.matches() ? trace.group(1) : null;
    }
}
