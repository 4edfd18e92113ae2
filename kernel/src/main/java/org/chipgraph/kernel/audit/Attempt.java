package org.chipgraph.kernel.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.chipgraph.kernel.value.RecordId;
import org.jspecify.annotations.Nullable;

/// The running request's attempt to change something. One that succeeds gets its entry in the transaction that
/// saves it, so that neither is without the other.
@RequestScoped
public class Attempt {

    /// An entry names no more ids than this.
    private static final int MAX_IDS = 200;

    private final AuditTrail trail;
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> written = new LinkedHashSet<>();
    private String operation = "";
    private @Nullable AuditEntry entry;

    Attempt(AuditTrail trail) {
        this.trail = trail;
    }

    /// @param name what was asked, without anything that was sent
    public void begin(String name) {
        operation = name;
        ids.clear();
    }

    /// Notes what it is about; what is no id is left out.
    public void names(Collection<String> named) {
        add(named, ids);
    }

    /// Notes what the running transaction writes.
    public void writes(Collection<String> stored) {
        add(stored, written);
    }

    private static void add(Collection<String> some, Set<String> all) {
        some.stream()
                .filter(RecordId::isValid)
                .limit(Math.max(0, MAX_IDS - all.size()))
                .forEach(all::add);
    }

    /// What another one wrote before, which was undone, is no part of it.
    void beginsTransaction() {
        written.clear();
        entry = null;
    }

    /// Logs what the running transaction wrote, if it did and is to be saved.
    void accepted() {
        if (!written.isEmpty() && !QuarkusTransaction.isRollbackOnly()) {
            entry = completed(new AuditEntry());
            trail.add(entry);
        }
    }

    /// The entry of what the last transaction wrote; null if it wrote nothing.
    public @Nullable AuditEntry entry() {
        return entry;
    }

    /// Logs what an import in the running transaction did.
    public void imported(int created, int updated, int unchanged) {
        AuditEntry entry = new AuditEntry();
        entry.created = created;
        entry.updated = updated;
        entry.unchanged = unchanged;
        trail.add(completed(entry));
    }

    /// Logs in a transaction of its own.
    public void refused(String code) {
        AuditEntry entry = new AuditEntry();
        entry.outcome = AuditOutcome.REFUSED;
        entry.code = code;
        trail.addApart(completed(entry));
    }

    private AuditEntry completed(AuditEntry entry) {
        entry.operation = operation;
        entry.ids =
                Stream.concat(ids.stream(), written.stream()).distinct().limit(MAX_IDS).toList();
        return entry;
    }
}
