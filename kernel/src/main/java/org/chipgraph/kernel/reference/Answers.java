package org.chipgraph.kernel.reference;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.chipgraph.kernel.value.RecordRef;

/// What the owners said during the running request.
@RequestScoped
class Answers {

    private final Set<RecordRef> known = new HashSet<>();
    private final Set<RecordRef> unknown = new HashSet<>();

    void add(Collection<RecordRef> asked, Set<RecordRef> existing) {
        known.addAll(existing);
        unknown.addAll(asked);
        unknown.removeAll(existing);
    }

    boolean isKnown(RecordRef target) {
        return known.contains(target);
    }

    boolean isUnknown(RecordRef target) {
        return unknown.contains(target);
    }
}
