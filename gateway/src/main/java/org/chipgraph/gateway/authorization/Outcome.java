package org.chipgraph.gateway.authorization;

import java.util.Map;
import org.chipgraph.gateway.supergraph.Requirement;

/// By which answers a plan was shaped; empty when the operation touches nothing protected.
public record Outcome(Map<Requirement, Boolean> answers) {

    public Outcome {
        answers = Map.copyOf(answers);
    }

    /// Whether a client with these rights gets the same answers.
    public boolean holdsFor(Rights rights) {
        if (answers.isEmpty()) {
            return true;
        }
        for (Map.Entry<Requirement, Boolean> answer : answers.entrySet()) {
            if (rights.meet(answer.getKey()) != answer.getValue()) {
                return false;
            }
        }
        return true;
    }
}
