package org.chipgraph.kernel.document;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.reference.Reference;
import org.chipgraph.kernel.search.Searchable;
import org.chipgraph.kernel.search.Tier;
import org.chipgraph.kernel.value.RecordRef;
import org.jspecify.annotations.Nullable;

/// A stored thing with a document form: a record or one version of a claim.
@MappedSuperclass
public abstract class Stored implements Searchable {

    @Override
    public abstract String id();

    /// Number of the stored version; 0 before it is stored.
    public abstract int version();

    /// What all versions of one thing share; null for what has no versions.
    public @Nullable String versionOf() {
        return null;
    }

    /// Fills in what follows from other values; called whenever a document was read, before [#check].
    public void derive() {}

    /// Document keys with nothing but what [#derive] fills in: they are left out, so that it follows anew.
    public List<String> derivedKeys() {
        return List.of();
    }

    /// Adds a fault for every rule that the values break together (single values check themselves).
    public abstract void check(List<Fault> faults);

    /// All references to records, of this service and of others.
    public abstract Stream<Reference> references();

    /// What the audit log finds a change of it by.
    public List<String> auditedIds() {
        return List.of(id());
    }

    /// Called once before the first version is stored.
    public void stamp(String user) {}

    /// Takes over what [#stamp] wrote into the row that this one replaces.
    public void keepStampOf(Stored old) {}

    /// A record's texts find the record.
    @Override
    public Stream<RecordRef> searchTargets() {
        return Stream.of(new RecordRef(getClass().getSimpleName(), id()));
    }

    @Override
    public Tier searchTier() {
        return Tier.TEXT;
    }

    @Override
    public boolean searchShown() {
        return true;
    }

    @Override
    public @Nullable LocalDate searchFrom() {
        return null;
    }

    @Override
    public @Nullable LocalDate searchTo() {
        return null;
    }

    /// Adds a fault when the value is missing.
    protected static void require(List<Fault> faults, String field, @Nullable Object value) {
        if (value == null || value.equals("")) {
            faults.add(new Fault(field, "is missing"));
        }
    }

    /// Adds a fault when the check throws IllegalArgumentException.
    protected static void requireValid(List<Fault> faults, String field, Runnable check) {
        try {
            check.run();
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(field, String.valueOf(e.getMessage())));
        }
    }
}
