package org.chipgraph.gateway.supergraph;

import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.EnumValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.SchemaDefinition;
import graphql.language.StringValue;
import graphql.language.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The specifications that a supergraph says it uses (`@link`, in old files `@core`).
///
/// One that changes what an operation means and that the gateway does not know is refused by name:
/// to ignore `@authenticated` would open what it protects.
record LinkedFeatures(String inaccessible, boolean firstJoinVersion) {

    private static final Set<String> JOIN_VERSIONS = Set.of("v0.1", "v0.2", "v0.3", "v0.4", "v0.5");
    private static final Set<String> REFUSED =
            Set.of("authenticated", "requiresScopes", "policy", "context", "connect", "source");
    private static final Set<String> KNOWN =
            Set.of("core", "link", "join", "inaccessible", "tag", "cost", "listSize");
    private static final String DEFAULT_INACCESSIBLE = "inaccessible";

    static LinkedFeatures of(List<Directive> schemaDirectives) {
        String joinVersion = "";
        String inaccessible = DEFAULT_INACCESSIBLE;
        for (Directive directive : schemaDirectives) {
            Optional<String> url = text(directive, "url").or(() -> text(directive, "feature"));
            if (!Set.of("link", "core").contains(directive.getName()) || url.isEmpty()) {
                continue;
            }
            List<String> parts = Arrays.asList(url.get().split("/", -1));
            String feature = parts.size() < 2 ? url.get() : parts.get(parts.size() - 2);
            refuseUnknown(directive, feature, url.get());
            if (feature.equals("join")) {
                joinVersion = parts.getLast();
            }
            if (feature.equals("inaccessible")) {
                inaccessible = localName(directive, DEFAULT_INACCESSIBLE);
            }
        }
        if (!JOIN_VERSIONS.contains(joinVersion)) {
            throw new SupergraphException(
                    joinVersion.isEmpty()
                            ? "Not a supergraph: its schema has no @link to"
                                    + " https://specs.apollo.dev/join/v0.3 (a subgraph's schema"
                                    + " must be composed first)"
                            : "The supergraph uses join specification %s, not one of v0.1 to v0.5"
                                    .formatted(joinVersion));
        }
        return new LinkedFeatures(inaccessible, joinVersion.equals("v0.1"));
    }

    static List<Directive> schemaDirectives(Optional<SchemaDefinition> schema) {
        return schema.map(SchemaDefinition::getDirectives).orElse(List.of());
    }

    private static void refuseUnknown(Directive directive, String feature, String url) {
        List<String> names = new ArrayList<>(importedNames(directive));
        names.add(feature);
        for (String name : names) {
            if (REFUSED.contains(name)) {
                throw new SupergraphException(
                        "The supergraph uses @%s (%s), which this gateway does not support"
                                .formatted(name, url));
            }
        }
        boolean changesAnswers = directive.getArgument("for") != null;
        if (changesAnswers && !KNOWN.contains(feature)) {
            String purpose =
                    directive.getArgument("for").getValue() instanceof EnumValue value
                            ? value.getName()
                            : "";
            throw new SupergraphException(
                    "The supergraph uses the feature %s for %s, which this gateway does not support"
                            .formatted(url, purpose));
        }
    }

    private static List<String> importedNames(Directive link) {
        List<String> names = new ArrayList<>();
        for (Value<?> item : imports(link)) {
            switch (item) {
                case StringValue name -> names.add(bare(name.getValue()));
                case ObjectValue renamed -> names.add(bare(member(renamed, "name")));
                default -> {}
            }
        }
        return names;
    }

    private static String localName(Directive link, String feature) {
        for (Value<?> item : imports(link)) {
            if (item instanceof ObjectValue renamed
                    && bare(member(renamed, "name")).equals(feature)) {
                return bare(member(renamed, "as"));
            }
        }
        return text(link, "as").orElse(feature);
    }

    private static List<Value<?>> imports(Directive link) {
        List<Value<?>> items = new ArrayList<>();
        if (link.getArgument("import") != null
                && link.getArgument("import").getValue() instanceof ArrayValue array) {
            items.addAll(array.getValues().stream().<Value<?>>map(v -> v).toList());
        }
        return items;
    }

    private static String member(ObjectValue object, String name) {
        for (ObjectField field : object.getObjectFields()) {
            if (field.getName().equals(name) && field.getValue() instanceof StringValue text) {
                return text.getValue();
            }
        }
        return "";
    }

    private static String bare(String directiveName) {
        return directiveName.startsWith("@") ? directiveName.substring(1) : directiveName;
    }

    private static Optional<String> text(Directive directive, String argument) {
        return directive.getArgument(argument) != null
                        && directive.getArgument(argument).getValue() instanceof StringValue value
                ? Optional.of(value.getValue())
                : Optional.empty();
    }
}
