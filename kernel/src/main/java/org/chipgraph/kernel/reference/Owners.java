package org.chipgraph.kernel.reference;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.opentelemetry.api.OpenTelemetry;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.chipgraph.kernel.problem.UnavailableProblem;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.value.RecordId;
import org.chipgraph.kernel.value.RecordRef;
import org.jboss.logging.Logger;

/// Checks references to records that other services own, by asking these services.
@ApplicationScoped
public class Owners {

    private static final Logger LOG = Logger.getLogger(Owners.class);
    private static final int REMEMBERED = 100_000;

    /// What an owner answers at once.
    private static final int MAX_NEW = 10_000;

    private final Map<String, Owner> byType = new HashMap<>();
    private final Cache<RecordRef, Boolean> remembered;
    private final Answers answers;

    Owners(ReferencesConfig config, ServiceToken token, Answers answers, OpenTelemetry telemetry) {
        this.answers = answers;
        this.remembered =
                Caffeine.newBuilder()
                        .maximumSize(REMEMBERED)
                        .expireAfterWrite(config.remember())
                        .build();
        HttpClient client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(config.timeout())
                        .build();
        config.owners()
                .forEach((name, service) -> {
                    Owner owner =
                            new Owner(
                                    name,
                                    service.url(),
                                    client,
                                    token,
                                    telemetry.getPropagators().getTextMapPropagator(),
                                    config.timeout(),
                                    config.pause());
                    service.types().forEach(type -> byType.put(type, owner));
                });
    }

    /// Adds a fault for every reference that leads nowhere, as far as its owner was asked.
    ///
    /// @param references to records of other services, new in a write
    /// @throws UnaskedReferences when owners have to be asked first
    public void check(Collection<Reference> references, List<Fault> faults) {
        List<Reference> unasked = new ArrayList<>();
        for (Reference reference : references) {
            RecordRef target = reference.target();
            if (!byType.containsKey(target.type())) {
                faults.add(
                        new Fault(
                                reference.field(),
                                "no service has records of type '%s'; there are %s"
                                        .formatted(target.type(), new TreeSet<>(byType.keySet()))));
            } else if (answers.isUnknown(target)) {
                faults.add(unknown(reference));
            } else if (RecordId.isValid(target.id())
                    && !answers.isKnown(target)
                    && remembered.getIfPresent(target) == null) {
                unasked.add(reference);
            }
        }
        if (unasked.size() > MAX_NEW) {
            faults.add(
                    new Fault(
                            "",
                            "%d new references to records of other services are too many; at most %d"
                                    .formatted(unasked.size(), MAX_NEW)));
        } else if (!unasked.isEmpty()) {
            throw new UnaskedReferences(unasked, faults);
        }
    }

    /// Asks every owner once for all that is referred to; no transaction may run.
    ///
    /// @param faults what else is wrong with the write
    /// @throws UnavailableProblem when an owner does not answer; what is certainly wrong is said first
    /// @throws ValidationProblem then, when anything is
    void ask(List<Reference> references, List<Fault> faults) {
        Map<Owner, Set<RecordRef>> questions = new LinkedHashMap<>();
        for (Reference reference : references) {
            questions
                    .computeIfAbsent(ownerOf(reference), owner -> new LinkedHashSet<>())
                    .add(reference.target());
        }
        Set<Owner> silent = new LinkedHashSet<>();
        questions.forEach((owner, targets) -> {
            try {
                Set<RecordRef> known = owner.known(targets);
                answers.add(targets, known);
                known.forEach(target -> remembered.put(target, true));
            } catch (UnansweredQuestion e) {
                LOG.warnf("references could not be checked: %s", e.getMessage());
                silent.add(owner);
            }
        });
        if (!silent.isEmpty()) {
            throw unanswered(references, silent, faults);
        }
    }

    private RuntimeException unanswered(
            List<Reference> references, Set<Owner> silent, List<Fault> otherFaults) {
        List<Fault> wrong = new ArrayList<>(otherFaults);
        List<Fault> unchecked = new ArrayList<>();
        for (Reference reference : references) {
            Owner owner = ownerOf(reference);
            if (silent.contains(owner)) {
                unchecked.add(
                        new Fault(
                                reference.field(),
                                "%s '%s' cannot be checked: %s does not answer"
                                        .formatted(
                                                reference.target().type(),
                                                reference.target().id(),
                                                owner.name())));
            } else if (answers.isUnknown(reference.target())) {
                wrong.add(unknown(reference));
            }
        }
        return wrong.isEmpty()
                ? UnavailableProblem.unchecked(unchecked)
                : new ValidationProblem(wrong);
    }

    private Owner ownerOf(Reference reference) {
        return Objects.requireNonNull(byType.get(reference.target().type()));
    }

    /// What is wrong with a reference that leads nowhere.
    public static Fault unknown(Reference reference) {
        return new Fault(
                reference.field(),
                "no %s has the id '%s'"
                        .formatted(reference.target().type(), reference.target().id()));
    }
}
