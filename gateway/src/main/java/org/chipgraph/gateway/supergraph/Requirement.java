package org.chipgraph.gateway.supergraph;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a client must have to see something: all of `clauses`.
public record Requirement(Set<Clause> clauses) {

    public static final Requirement NONE = new Requirement(Set.of());

    /// One directive. Groups are alternatives: one of them suffices, but whole.
    public sealed interface Clause {

        /// `@authenticated`.
        record SignedIn() implements Clause {}

        /// `@requiresScopes`.
        record Scopes(List<Set<String>> groups) implements Clause {
            public Scopes {
                groups = List.copyOf(groups);
            }
        }

        /// `@policy`.
        record Policies(List<Set<String>> groups) implements Clause {
            public Policies {
                groups = List.copyOf(groups);
            }
        }
    }

    public Requirement {
        clauses = Collections.unmodifiableSet(new LinkedHashSet<>(clauses));
    }

    public boolean isNone() {
        return clauses.isEmpty();
    }

    public Requirement and(Requirement other) {
        if (other.isNone()) {
            return this;
        }
        Set<Clause> all = new LinkedHashSet<>(clauses);
        all.addAll(other.clauses);
        return new Requirement(all);
    }
}
