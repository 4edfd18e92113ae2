package org.chipgraph.gateway.authorization;

import java.util.List;
import java.util.Set;
import org.chipgraph.gateway.supergraph.Requirement;
import org.chipgraph.gateway.supergraph.Requirement.Clause;

/// What a client's token grants; only what was read from a verified token belongs here.
public record Rights(boolean signedIn, Set<String> scopes, Set<String> policies) {

    public static final Rights ANONYMOUS = new Rights(false, Set.of(), Set.of());

    public Rights {
        scopes = Set.copyOf(scopes);
        policies = Set.copyOf(policies);
    }

    public boolean meet(Requirement requirement) {
        for (Clause clause : requirement.clauses()) {
            boolean met =
                    switch (clause) {
                        case Clause.SignedIn() -> signedIn;
                        case Clause.Scopes(List<Set<String>> groups) -> covers(scopes, groups);
                        case Clause.Policies(List<Set<String>> groups) -> covers(policies, groups);
                    };
            if (!met) {
                return false;
            }
        }
        return true;
    }

    private static boolean covers(Set<String> granted, List<Set<String>> groups) {
        return groups.stream().anyMatch(granted::containsAll);
    }
}
