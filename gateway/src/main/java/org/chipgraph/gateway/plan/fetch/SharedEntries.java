package org.chipgraph.gateway.plan.fetch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chipgraph.gateway.plan.path.Visit;

/// Finds visits of one request that can enter their entities together.
///
/// Before: chip {id} for its own fields, chip {id, memberOfIds} for a field with `@requires`.
/// After: the second entry serves both, when it needs nothing that the first does not wait for.
/// Apart they stay when the inputs come from elsewhere: a failure there must not cost the others;
/// and when they depend on contexts, which may split the entities.
final class SharedEntries {

    private SharedEntries() {}

    /// The visits in groups; the first of each group is the one whose entry is used.
    static List<List<Visit>> of(List<Visit> starts) {
        List<List<Visit>> groups = new ArrayList<>();
        List<Visit> plain = new ArrayList<>();
        for (Visit start : starts) {
            if (start.door().orElseThrow().inputs().isEmpty()) {
                plain.add(start);
            } else {
                groups.add(new ArrayList<>(List.of(start)));
            }
        }
        List<List<Visit>> alone = new ArrayList<>();
        for (Visit visit : plain) {
            groups.stream()
                    .filter(group -> serves(group.getFirst(), visit))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(visit), () -> alone.add(List.of(visit)));
        }
        alone.addAll(groups);
        return alone;
    }

    private static boolean serves(Visit full, Visit plain) {
        return full.place() == plain.place()
                && sameKey(full.door().orElseThrow(), plain.door().orElseThrow())
                && full.when().equals(plain.when())
                && full.types().containsAll(plain.types())
                && requests(full).equals(requests(plain));
    }

    private static boolean sameKey(Visit.Door full, Visit.Door plain) {
        return full.inputs().contexts().isEmpty()
                && full.key().equals(plain.key())
                && full.asType().equals(plain.asType())
                && full.blind() == plain.blind()
                && full.only().equals(plain.only());
    }

    private static Set<Visit> requests(Visit visit) {
        Set<Visit> requests = new HashSet<>();
        visit.providers().forEach(provider -> requests.add(provider.start()));
        return requests;
    }
}
