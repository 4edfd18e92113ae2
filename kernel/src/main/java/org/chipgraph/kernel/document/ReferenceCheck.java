package org.chipgraph.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.reference.Owners;
import org.chipgraph.kernel.reference.Reference;
import org.chipgraph.kernel.value.RecordId;
import org.chipgraph.kernel.value.RecordRef;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Finds references that lead nowhere: to records of this service in its database, to those of others by asking
/// them.
@ApplicationScoped
public class ReferenceCheck {

    private final StatelessSession session;
    private final DocumentTypes types;
    private final Owners owners;

    public ReferenceCheck(StatelessSession session, DocumentTypes types, Owners owners) {
        this.session = session;
        this.types = types;
        this.owners = owners;
    }

    /// Adds a fault for every reference that leads nowhere. Of those to other services' records only the ones that
    /// `before` does not have are looked at; owners that were not asked yet end the transaction, see
    /// [org.chipgraph.kernel.reference.WriteTransaction].
    ///
    /// @param before what is stored; null for something new
    public void check(Stored stored, @Nullable Stored before, List<Fault> faults) {
        List<Reference> own =
                own(stored).stream()
                        .filter(reference -> RecordId.isValid(reference.target().id()))
                        .toList();
        dangling(own).stream().map(Owners::unknown).forEach(faults::add);
        Set<RecordRef> stay = new HashSet<>();
        if (before != null) {
            before.references().map(Reference::target).forEach(stay::add);
        }
        owners.check(
                stored.references()
                        .filter(reference -> types.find(reference.target().type()) == null)
                        .filter(reference -> !stay.contains(reference.target()))
                        .toList(),
                faults);
    }

    /// The references of a record or claim that this service can check.
    public List<Reference> own(Stored stored) {
        return stored.references()
                .filter(reference -> types.find(reference.target().type()) != null)
                .filter(reference -> !isItself(stored, reference))
                .toList();
    }

    /// Those of the references that do not exist; one statement for each type that is referred to.
    private Set<Reference> dangling(List<Reference> references) {
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        for (Reference reference : references) {
            wanted.computeIfAbsent(reference.target().type(), type -> new HashSet<>())
                    .add(reference.target().id());
        }
        Map<String, Set<String>> found = new LinkedHashMap<>();
        wanted.forEach((type, ids) -> found.put(type, existing(types.named(type), ids)));
        Set<Reference> dangling = new LinkedHashSet<>();
        for (Reference reference : references) {
            if (!found.getOrDefault(reference.target().type(), Set.of())
                    .contains(reference.target().id())) {
                dangling.add(reference);
            }
        }
        return dangling;
    }

    /// Those of the ids that are stored; one statement.
    public Set<String> existing(Class<? extends Stored> type, Collection<String> ids) {
        return new HashSet<>(
                session.createNativeQuery(
                                "select id from "
                                        + SqlNames.table(type)
                                        + " where id = any(cast(:ids as text[]))",
                                String.class)
                        .setParameter("ids", ids.toArray(String[]::new))
                        .getResultList());
    }

    private static boolean isItself(Stored stored, Reference reference) {
        return stored.getClass().getSimpleName().equals(reference.target().type())
                && stored.id().equals(reference.target().id());
    }
}
