package org.chipgraph.gateway.authorization;

import java.util.HashMap;
import java.util.Map;
import org.chipgraph.gateway.supergraph.FieldSet;
import org.chipgraph.gateway.supergraph.Requirement;
import org.chipgraph.gateway.supergraph.Requirements;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.TypeInfo;

/// What a client needs for each way to ask for a field, worked out once per supergraph.
///
/// Whoever asks through an interface needs what each of its types requires: before the answer is
/// there, an object may be of any of them. Cost: a map of the protected fields; nothing for a
/// supergraph that protects nothing. Thread: any; it does not change.
public final class AccessRules {

    static final AccessRules NONE = new AccessRules(new Requirements(Map.of(), Map.of()));

    private record Field(String type, String name) {}

    private record Key(String type, FieldSet fields) {}

    private final Requirements requirements;
    private final Map<Field, Requirement> fields = new HashMap<>();
    private final Map<Key, Requirement> keys = new HashMap<>();

    private AccessRules(Requirements requirements) {
        this.requirements = requirements;
    }

    public static AccessRules of(Supergraph supergraph) {
        AccessRules rules = new AccessRules(supergraph.requirements());
        if (!rules.isEmpty()) {
            Closure closure = new Closure(supergraph);
            supergraph.types().values().forEach(type -> rules.add(type, closure));
        }
        return rules;
    }

    private void add(TypeInfo type, Closure closure) {
        for (String field : type.fields().keySet()) {
            fields.put(new Field(type.name(), field), closure.field(type.name(), field));
        }
        type.sources().values().stream()
                .flatMap(source -> source.keys().stream())
                .map(TypeInfo.Key::fields)
                .forEach(key -> keys.put(new Key(type.name(), key), closure.key(type.name(), key)));
    }

    /// Whether the supergraph protects nothing.
    public boolean isEmpty() {
        return requirements.isEmpty();
    }

    /// What it takes to select the field in a selection on `type`.
    Requirement field(String type, String field) {
        return fields.getOrDefault(new Field(type, field), Requirement.NONE);
    }

    /// What it takes to select `__typename` in a selection on `type`.
    Requirement typename(String type) {
        return requirements.type(type);
    }

    /// What it takes to be answered by way of a key.
    Requirement key(String type, FieldSet key) {
        return keys.getOrDefault(new Key(type, key), Requirement.NONE);
    }
}
