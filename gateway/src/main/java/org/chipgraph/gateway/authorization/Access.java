package org.chipgraph.gateway.authorization;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chipgraph.gateway.supergraph.FieldSet;
import org.chipgraph.gateway.supergraph.Requirement;

/// What one client may have, while an operation is planned for it; keeps what it was asked.
///
/// Thread: the one that plans.
public final class Access {

    private final AccessRules rules;
    private final Rights rights;
    private final Map<Requirement, Boolean> answers = new LinkedHashMap<>();

    public Access(AccessRules rules, Rights rights) {
        this.rules = rules;
        this.rights = rights;
    }

    /// For whom nothing is protected: people who look at plans.
    public static Access toEverything() {
        return new Access(AccessRules.NONE, Rights.ANONYMOUS);
    }

    /// Whether the client may select the field in a selection on `type`.
    public boolean grantsField(String type, String field) {
        return !isNeeded() || grants(rules.field(type, field));
    }

    /// Whether the client may select `__typename` in a selection on `type`.
    public boolean grantsTypename(String type) {
        return !isNeeded() || grants(rules.typename(type));
    }

    /// Whether fields may be answered to the client by way of a key.
    public boolean grantsKey(String type, FieldSet key) {
        return !isNeeded() || grants(rules.key(type, key));
    }

    /// Whether there is anything that some client may not have.
    public boolean isNeeded() {
        return !rules.isEmpty();
    }

    /// The answers so far: a client with the same ones gets the same plan.
    public Outcome outcome() {
        return new Outcome(answers);
    }

    private boolean grants(Requirement requirement) {
        return requirement.isNone() || answers.computeIfAbsent(requirement, rights::meet);
    }
}
