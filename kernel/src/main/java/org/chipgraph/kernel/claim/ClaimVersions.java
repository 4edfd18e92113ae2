package org.chipgraph.kernel.claim;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chipgraph.kernel.document.DocumentTypes;
import org.chipgraph.kernel.document.SqlNames;
import org.chipgraph.kernel.document.VersionCheck;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Holds the versions of a claim to its rule: all are of one type and about one record, and on any day at most
/// one of them is known.
@ApplicationScoped
public class ClaimVersions implements VersionCheck {

    private static final Comparator<ClaimEntity> BY_KNOWLEDGE =
            comparing((ClaimEntity claim) -> claim.knownFrom, nullsFirst(naturalOrder()))
                    .thenComparing(claim -> claim.id);

    private final StatelessSession session;
    private final List<Class<? extends ClaimEntity>> types;

    public ClaimVersions(StatelessSession session, DocumentTypes documents) {
        this.session = session;
        this.types = documents.extending(ClaimEntity.class);
    }

    /// One statement where no claim has several versions, one more for each type where some have.
    @Override
    public List<Clash> clashes(Collection<String> claimIds) {
        List<String> several = several(claimIds);
        if (several.isEmpty()) {
            return List.of();
        }
        List<Clash> clashes = new ArrayList<>();
        byClaim(several)
                .values()
                .forEach(versions -> {
                    for (int later = 1; later < versions.size(); later++) {
                        ClaimEntity one = versions.get(later - 1);
                        ClaimEntity other = versions.get(later);
                        Fault fault = fault(one, other);
                        if (fault != null) {
                            clashes.add(new Clash(one, other, fault));
                        }
                    }
                });
        return clashes;
    }

    /// Those of the claims that have more than one version.
    private List<String> several(Collection<String> claimIds) {
        String versions =
                types.stream()
                        .map(type ->
                                "select claim_id from "
                                        + SqlNames.table(type)
                                        + " where claim_id = any(cast(:ids as text[]))")
                        .collect(joining(" union all "));
        return session.createNativeQuery(
                        "select claim_id from ("
                                + versions
                                + ") v group by claim_id having count(*) > 1",
                        String.class)
                .setParameter("ids", claimIds.toArray(String[]::new))
                .getResultList();
    }

    private Map<String, List<ClaimEntity>> byClaim(List<String> claimIds) {
        List<ClaimEntity> versions = new ArrayList<>();
        for (Class<? extends ClaimEntity> type : types) {
            versions.addAll(
                    session.createSelectionQuery(
                                    "from " + type.getName() + " where claimId in :ids", type)
                            .setParameter("ids", claimIds)
                            .getResultList());
        }
        return versions.stream()
                .sorted(BY_KNOWLEDGE)
                .collect(groupingBy(claim -> claim.claimId, TreeMap::new, toList()));
    }

    private static @Nullable Fault fault(ClaimEntity one, ClaimEntity other) {
        if (one.getClass() != other.getClass() || !one.about().equals(other.about())) {
            return new Fault(
                    "claimId",
                    "'%s' is the claim of '%s', a %s about %s '%s'; another type or record needs a claimId of its own"
                            .formatted(
                                    one.claimId,
                                    one.id,
                                    one.getClass().getSimpleName(),
                                    one.about().type(),
                                    one.about().id()));
        }
        boolean succeeds =
                one.knownTo != null
                        && other.knownFrom != null
                        && !other.knownFrom.isBefore(one.knownTo);
        return succeeds
                ? null
                : new Fault(
                        "knownFrom",
                        "version '%s' of the same claim is known at the same time; give it a knownTo, and this one a knownFrom not before that day"
                                .formatted(one.id));
    }
}
