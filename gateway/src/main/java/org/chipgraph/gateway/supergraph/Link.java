package org.chipgraph.gateway.supergraph;

import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.EnumValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One specification that the supergraph says it uses: a `@link`, in old files a `@core`.
///
/// Shape: `namespace` is what the specification's names are prefixed with. `imports` maps its own
/// name of a directive or type to the one that it has in this file; directives are written with
/// their `@`. `purpose` is `SECURITY`, `EXECUTION` or empty.
record Link(
        String url,
        String feature,
        String version,
        String namespace,
        Map<String, String> imports,
        String purpose) {

    static List<Link> on(List<Directive> schemaDirectives) {
        List<Link> links = new ArrayList<>();
        Set<String> names = linkingNames(schemaDirectives);
        for (Directive directive : schemaDirectives) {
            if (names.contains(directive.getName())) {
                url(directive).ifPresent(url -> links.add(of(directive, url)));
            }
        }
        return links;
    }

    /// What the linking directive is called: a file may rename it, by linking its own specification.
    private static Set<String> linkingNames(List<Directive> schemaDirectives) {
        Set<String> names = new LinkedHashSet<>(Set.of("link", "core"));
        for (Directive directive : schemaDirectives) {
            boolean linksItself =
                    url(directive)
                            .filter(url -> url.matches(".*/(link|core)/v[0-9.]+"))
                            .isPresent();
            if (linksItself
                    && text(directive, "as").filter(directive.getName()::equals).isPresent()) {
                names.add(directive.getName());
            }
        }
        return names;
    }

    private static Optional<String> url(Directive directive) {
        return text(directive, "url").or(() -> text(directive, "feature"));
    }

    private static Link of(Directive directive, String url) {
        String[] parts = url.split("/", -1);
        String last = parts[parts.length - 1];
        boolean versioned = parts.length > 1 && last.matches("v[0-9]+[.][0-9]+");
        String feature = versioned ? parts[parts.length - 2] : last;
        return new Link(
                url,
                feature,
                versioned ? last : "",
                text(directive, "as").orElse(feature),
                imports(directive),
                purpose(directive));
    }

    /// The name in this file of a directive that the specification defines.
    String localName(String directive) {
        String imported = imports.get("@" + directive);
        if (imported != null) {
            return bare(imported);
        }
        return directive.equals(feature) ? namespace : namespace + "__" + directive;
    }

    /// The name in this file of a type that the specification defines.
    String localType(String type) {
        return imports.getOrDefault(type, namespace + "__" + type);
    }

    /// Whether a type of this file is one that the specification brought.
    boolean definesType(String name) {
        return name.startsWith(namespace + "__") || imports.containsValue(name);
    }

    /// The specification's own names of the directives and types that this file imports.
    List<String> importedNames() {
        return imports.keySet().stream().map(Link::bare).toList();
    }

    private static Map<String, String> imports(Directive link) {
        Map<String, String> names = new LinkedHashMap<>();
        if (link.getArgument("import") != null
                && link.getArgument("import").getValue() instanceof ArrayValue items) {
            for (Value<?> item : items.getValues()) {
                switch (item) {
                    case StringValue name -> names.put(name.getValue(), name.getValue());
                    case ObjectValue renamed -> {
                        String name = member(renamed, "name").orElse("");
                        names.put(name, member(renamed, "as").orElse(name));
                    }
                    default -> {}
                }
            }
        }
        return names;
    }

    private static String bare(String name) {
        return name.startsWith("@") ? name.substring(1) : name;
    }

    private static Optional<String> member(ObjectValue object, String name) {
        for (ObjectField field : object.getObjectFields()) {
            if (field.getName().equals(name) && field.getValue() instanceof StringValue text) {
                return Optional.of(text.getValue());
            }
        }
        return Optional.empty();
    }

    private static String purpose(Directive link) {
        return link.getArgument("for") != null
                        && link.getArgument("for").getValue() instanceof EnumValue value
                ? value.getName()
                : "";
    }

    private static Optional<String> text(Directive directive, String argument) {
        return directive.getArgument(argument) != null
                        && directive.getArgument(argument).getValue() instanceof StringValue value
                ? Optional.of(value.getValue())
                : Optional.empty();
    }
}
