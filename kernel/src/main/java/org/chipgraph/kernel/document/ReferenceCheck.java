package org.chipgraph.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.hibernate.StatelessSession;

/// Finds references to records of this service that do not exist. References to other services' records are
/// not looked at: their syntax was checked when they were read.
@ApplicationScoped
public class ReferenceCheck {

    private final StatelessSession session;
    private final DocumentTypes types;

    public ReferenceCheck(StatelessSession session, DocumentTypes types) {
        this.session = session;
        this.types = types;
    }

    /// @throws ValidationProblem with a fault for every dangling reference
    public void check(Stored stored) {
        List<Fault> faults = dangling(own(stored)).stream().map(ReferenceCheck::fault).toList();
        if (!faults.isEmpty()) {
            throw new ValidationProblem(faults);
        }
    }

    /// What is wrong with a dangling reference.
    public static Fault fault(Reference reference) {
        return new Fault(
                reference.field(),
                "no "
                        + reference.target().type()
                        + " has the id '"
                        + reference.target().id()
                        + "'");
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
