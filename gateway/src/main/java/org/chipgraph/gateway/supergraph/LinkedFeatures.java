package org.chipgraph.gateway.supergraph;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.SchemaDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The specifications that a supergraph says it uses, and the names that their directives have in
/// it.
///
/// One that changes what an operation means and that the gateway does not know is refused by name:
/// to ignore one that protects something would open it.
record LinkedFeatures(List<Link> links) {

    private static final Set<String> JOIN_VERSIONS = Set.of("v0.1", "v0.2", "v0.3", "v0.4", "v0.5");
    private static final Set<String> REFUSED = Set.of("connect", "source");
    private static final Set<String> KNOWN =
            Set.of(
                    "core",
                    "link",
                    "join",
                    "inaccessible",
                    "authenticated",
                    "requiresScopes",
                    "policy",
                    "tag",
                    "cost",
                    "listSize",
                    "context");
    private static final String WHOLE_FEDERATION = "federation";

    LinkedFeatures {
        links = List.copyOf(links);
    }

    static LinkedFeatures of(List<Directive> schemaDirectives) {
        LinkedFeatures features = new LinkedFeatures(Link.on(schemaDirectives));
        features.links.forEach(LinkedFeatures::refuseUnknown);
        String joinVersion = features.joinVersion();
        if (!JOIN_VERSIONS.contains(joinVersion)) {
            throw new SupergraphException(
                    joinVersion.isEmpty()
                            ? "Not a supergraph: its schema has no @link to"
                                    + " https://specs.apollo.dev/join/v0.3 (a subgraph's schema"
                                    + " must be composed first)"
                            : "The supergraph uses join specification %s, not one of v0.1 to v0.5"
                                    .formatted(joinVersion));
        }
        return features;
    }

    static List<Directive> schemaDirectives(Optional<SchemaDefinition> schema) {
        return schema.map(SchemaDefinition::getDirectives).orElse(List.of());
    }

    boolean firstJoinVersion() {
        return joinVersion().equals("v0.1");
    }

    boolean isInaccessible(DirectivesContainer<?> element) {
        return !on(element, "inaccessible", "inaccessible").isEmpty();
    }

    /// The uses on an element of a directive that `feature` defines, whatever it is called here.
    List<Directive> on(DirectivesContainer<?> element, String feature, String directive) {
        List<Directive> uses = new ArrayList<>();
        for (String name : localNames(feature, directive)) {
            uses.addAll(element.getDirectives(name));
        }
        return uses;
    }

    /// The names of a directive in this file: where no link names it, also the specification's own.
    Set<String> localNames(String feature, String directive) {
        Set<String> names = new LinkedHashSet<>();
        boolean named = false;
        for (Link link : links) {
            boolean own = link.feature().equals(feature);
            if (own || link.feature().equals(WHOLE_FEDERATION)) {
                names.add(link.localName(directive));
                named |= own || link.importedNames().contains(directive);
            }
        }
        if (!named) {
            names.add(directive);
        }
        return names;
    }

    /// The name in this file of a type that `feature` defines.
    String localType(String feature, String type) {
        return links.stream()
                .filter(link -> link.feature().equals(feature))
                .map(link -> link.localType(type))
                .findFirst()
                .orElse(feature + "__" + type);
    }

    /// Whether a type belongs to a specification, so that clients do not see it.
    boolean definesType(String name) {
        return links.stream().anyMatch(link -> link.definesType(name));
    }

    private String joinVersion() {
        return links.stream()
                .filter(link -> link.feature().equals("join"))
                .map(Link::version)
                .findFirst()
                .orElse("");
    }

    private static void refuseUnknown(Link link) {
        List<String> names = new ArrayList<>(link.importedNames());
        names.add(link.feature());
        for (String name : names) {
            if (REFUSED.contains(name)) {
                throw new SupergraphException(
                        "The supergraph uses @%s (%s), which this gateway does not support"
                                .formatted(name, link.url()));
            }
        }
        if (!link.purpose().isEmpty() && !KNOWN.contains(link.feature())) {
            throw new SupergraphException(
                    "The supergraph uses the feature %s for %s, which this gateway does not support"
                            .formatted(link.url(), link.purpose()));
        }
    }
}
