package org.chipgraph.gateway.plan.fetch;

import graphql.language.VariableDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chipgraph.gateway.operation.NormalizedOperation;

/// Names for the gateway's own variables of one document that no client variable has.
final class VariableNames {

    private final Set<String> taken = new LinkedHashSet<>();

    VariableNames(NormalizedOperation operation) {
        operation.variables().stream().map(VariableDefinition::getName).forEach(taken::add);
    }

    /// For lists of representations: a single one has a name that people know.
    List<String> representations(int count) {
        return count == 1 && taken.add("representations")
                ? List.of("representations")
                : free("_r", count);
    }

    /// For values of contexts.
    List<String> contexts(int count) {
        return free("_c", count);
    }

    private List<String> free(String stem, int count) {
        List<String> names = new ArrayList<>();
        for (int number = 0; names.size() < count; number++) {
            if (taken.add(stem + number)) {
                names.add(stem + number);
            }
        }
        return names;
    }
}
