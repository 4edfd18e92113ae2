package org.chipgraph.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;

/// Finds references to records of this service that do not exist. References to other services' records are
/// not looked at: their syntax was checked when they were read.
@ApplicationScoped
public class ReferenceCheck {

    private final EntityManager entities;
    private final DocumentTypes types;

    public ReferenceCheck(EntityManager entities, DocumentTypes types) {
        this.entities = entities;
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
    public Set<Reference> dangling(List<Reference> references) {
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        for (Reference reference : references) {
            wanted.computeIfAbsent(reference.target().type(), type -> new HashSet<>())
                    .add(reference.target().id());
        }
        Map<String, Set<String>> found = new LinkedHashMap<>();
        wanted.forEach((type, ids) -> found.put(type, existing(type, ids)));
        Set<Reference> dangling = new LinkedHashSet<>();
        for (Reference reference : references) {
            if (!found.getOrDefault(reference.target().type(), Set.of())
                    .contains(reference.target().id())) {
                dangling.add(reference);
            }
        }
        return dangling;
    }

    private Set<String> existing(String type, Set<String> ids) {
        return new HashSet<>(
                entities.createQuery(
                                "select r.id from "
                                        + types.named(type).getName()
                                        + " r where r.id in :ids",
                                String.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    private static boolean isItself(Stored stored, Reference reference) {
        return stored.getClass().getSimpleName().equals(reference.target().type())
                && stored.id().equals(reference.target().id());
    }
}
