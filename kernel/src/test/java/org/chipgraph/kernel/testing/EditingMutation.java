package org.chipgraph.kernel.testing;

import java.util.Set;

/// A mutation of the schema.
///
/// @param verb what it does; its whole name where it is not one of the ten of records and claims
/// @param type of the record or claim; empty for such a one
record EditingMutation(String verb, String type, String inputType) {

    private static final Set<String> REVIEWED = Set.of("retire", "restore", "revert", "rank");
    private static final Set<String> NEW = Set.of("create", "add");

    String name() {
        return verb + type;
    }

    String document() {
        return "mutation($input: %s!) { %s(input: $input) { %s } }"
                .formatted(inputType, name(), isOther() ? "__typename" : "id version");
    }

    boolean isOther() {
        return type.isEmpty();
    }

    /// Whether it names the version that it changes.
    boolean isChange() {
        return !isOther() && !NEW.contains(verb);
    }

    String role() {
        return REVIEWED.contains(verb) ? "reviewer" : "editor";
    }

    String tooLittle() {
        return REVIEWED.contains(verb) ? "editor" : "reader";
    }
}
