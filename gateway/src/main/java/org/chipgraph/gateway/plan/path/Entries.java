package org.chipgraph.gateway.plan.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chipgraph.gateway.operation.When;

/// Keeps how entities can be entered while the draft stays as it is, and cuts circles: an entry that
/// is being worked out cannot be its own input.
final class Entries {

    /// One way into a subgraph at a place.
    record Entry(Place place, String subgraph, Visit.Door door) {}

    /// What else the answer depends on. `mayEnterForInputs`: whether inputs, unlike keys, may be fetched
    /// from other subgraphs first.
    record Asked(Entry entry, Set<String> types, When when, boolean mayEnterForInputs) {}

    /// An answer, and the entries that were tried for it: it holds while none of them is in work.
    private record Known(Optional<Route> route, Set<Entry> tried) {}

    private static final class Work {
        final Entry entry;
        final Set<Entry> tried = new HashSet<>();
        boolean cut;

        Work(Entry entry) {
            this.entry = entry;
            tried.add(entry);
        }
    }

    private final IdentityHashMap<Route, Map<Asked, Known>> known = new IdentityHashMap<>();
    private final List<Work> inWork = new ArrayList<>();

    /// The draft has changed.
    void forget() {
        known.clear();
    }

    Optional<Route> from(Route route, Asked asked, Supplier<Optional<Route>> search) {
        if (isCircle(asked.entry())) {
            return Optional.empty();
        }
        Map<Asked, Known> answers = known.computeIfAbsent(route, r -> new HashMap<>());
        Known answer = answers.get(asked);
        if (answer == null || !isFree(answer)) {
            Work work = new Work(asked.entry());
            inWork.add(work);
            try {
                answer = new Known(search.get(), work.tried);
            } finally {
                inWork.removeLast();
            }
            if (!work.cut) {
                answers.put(asked, answer);
            }
        }
        if (!inWork.isEmpty()) {
            inWork.getLast().tried.addAll(answer.tried());
        }
        return answer.route();
    }

    /// All that is worked out for the sake of the entry, and now must do without it, is not the last
    /// word.
    private boolean isCircle(Entry entry) {
        for (int i = 0; i < inWork.size(); i++) {
            if (inWork.get(i).entry.equals(entry)) {
                inWork.subList(i + 1, inWork.size()).forEach(work -> work.cut = true);
                return true;
            }
        }
        return false;
    }

    private boolean isFree(Known answer) {
        return inWork.stream().noneMatch(work -> answer.tried().contains(work.entry));
    }
}
