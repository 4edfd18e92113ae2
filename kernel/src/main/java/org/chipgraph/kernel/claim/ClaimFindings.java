package org.chipgraph.kernel.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chipgraph.kernel.claim.ClaimEntity.Findings;
import org.chipgraph.kernel.list.SqlText;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/// Finds out what the claims of an answer have beside their columns: match, rivals, versions. One statement
/// for the rivals and one for the versions of all claims of a type, each only when selected.
@ApplicationScoped
public class ClaimFindings {

    private final StatelessSession session;

    public ClaimFindings(StatelessSession session) {
        this.session = session;
    }

    /// Sets the findings of the claims, which may be of several types, and of their versions.
    void add(ClaimReading reading, List<? extends ClaimEntity> claims, Selection selection) {
        claims.stream()
                .collect(
                        Collectors.groupingBy(
                                claim -> claim.getClass().asSubclass(ClaimEntity.class)))
                .forEach((type, ofType) -> add(type, reading, ofType, selection));
    }

    private void add(
            Class<? extends ClaimEntity> type,
            ClaimReading reading,
            List<? extends ClaimEntity> claims,
            Selection selection) {
        List<? extends ClaimEntity> versions =
                selection.versions() ? versions(type, claims) : List.of();
        List<ClaimEntity> all = Stream.concat(claims.stream(), versions.stream()).toList();
        Map<String, Integer> rivals = selection.rivals() ? rivals(type, reading, all) : Map.of();
        Map<String, List<Claim>> byClaim =
                versions.stream()
                        .collect(
                                Collectors.groupingBy(
                                        claim -> claim.claimId,
                                        Collectors.mapping(
                                                Claim.class::cast, Collectors.toList())));
        for (ClaimEntity claim : all) {
            claim.findings =
                    new Findings(
                            reading.match(claim),
                            rivals.getOrDefault(claim.id, 0),
                            byClaim.getOrDefault(claim.claimId, List.of()));
        }
    }

    /// All versions of the claims, newest knowledge first.
    private <C extends ClaimEntity> List<C> versions(
            Class<C> type, List<? extends ClaimEntity> claims) {
        return session.createSelectionQuery(
                        "from "
                                + type.getName()
                                + " where claimId in :claimIds"
                                + " order by knownFrom desc nulls last, id",
                        type)
                .setParameter(
                        "claimIds", claims.stream().map(claim -> claim.claimId).distinct().toList())
                .getResultList();
    }

    private Map<String, Integer> rivals(
            Class<? extends ClaimEntity> type, ClaimReading reading, List<ClaimEntity> claims) {
        SqlText sql = new SqlText();
        reading.writeRivals(
                sql,
                ClaimReading.table(type),
                claims.stream().map(claim -> claim.id).distinct().toArray(String[]::new));
        NativeQuery<Object[]> rows =
                session.createNativeQuery(sql.text(), Object[].class)
                        .addScalar("id", String.class)
                        .addScalar("rivals", Integer.class);
        sql.parameters().forEach(rows::setParameter);
        Map<String, Integer> rivals = new HashMap<>();
        rows.getResultList().forEach(row -> rivals.put((String) row[0], (Integer) row[1]));
        return rivals;
    }
}
