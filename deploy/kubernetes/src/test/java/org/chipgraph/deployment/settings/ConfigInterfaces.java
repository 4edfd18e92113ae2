package org.chipgraph.deployment.settings;

import static org.chipgraph.deployment.settings.Sources.argument;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The settings that `@ConfigMapping` interfaces declare. A comment's last sentence may name the
/// unit: `Unit: bytes.`
final class ConfigInterfaces {

    private static final Pattern MAP_VALUE = Pattern.compile("Map<String, *(.+)>");
    private static final Pattern WRAPPED = Pattern.compile("(?:Optional|List|Set)<(.+)>");
    private static final Pattern UNIT = Pattern.compile(" ?Unit: ([^.]+)[.]$");

    private final Sources sources;
    private final List<Setting> settings = new ArrayList<>();

    private ConfigInterfaces(Sources sources) {
        this.sources = sources;
    }

    /// In the order in which the interfaces declare them.
    static List<Setting> settings(Sources sources) {
        var reader = new ConfigInterfaces(sources);
        for (ClassTree candidate : sources.types()) {
            argument(candidate.getModifiers().getAnnotations(), "ConfigMapping", "prefix")
                    .ifPresent(prefix -> reader.expand(candidate, prefix));
        }
        return reader.settings;
    }

    private void expand(ClassTree type, String prefix) {
        for (var member : type.getMembers()) {
            if (member instanceof MethodTree method && method.getReturnType() != null) {
                var annotations = method.getModifiers().getAnnotations();
                String name =
                        argument(annotations, "WithName", "value")
                                .orElseGet(() -> kebab(method.getName().toString()));
                boolean isInParent = argument(annotations, "WithParentName", "value").isPresent();
                String key = isInParent ? prefix : prefix + "." + name;
                expand(method, method.getReturnType().toString(), key);
            }
        }
    }

    private void expand(MethodTree method, String type, String key) {
        Matcher map = MAP_VALUE.matcher(type);
        var group = sources.type(simple(type), Kind.INTERFACE);
        if (map.matches()) {
            expand(method, map.group(1), key + ".<name>");
        } else if (group.isPresent()) {
            expand(group.get(), key);
        } else {
            settings.add(setting(method, type, key));
        }
    }

    private Setting setting(MethodTree method, String type, String key) {
        String comment = sources.comment(method);
        Matcher unit = UNIT.matcher(comment);
        String of = unit.find() ? unit.group(1) : "";
        String preset =
                argument(method.getModifiers().getAnnotations(), "WithDefault", "value").orElse("");
        return new Setting(
                key,
                SettingType.ofJava(type, of, constants(type)),
                preset.isEmpty() ? "" : "`" + preset + "`",
                unit.replaceFirst(""));
    }

    private List<String> constants(String type) {
        Matcher wrapped = WRAPPED.matcher(type);
        if (wrapped.matches()) {
            return constants(wrapped.group(1));
        }
        return sources.type(simple(type), Kind.ENUM)
                .map(tree ->
                        tree.getMembers().stream()
                                .filter(VariableTree.class::isInstance)
                                .map(member -> ((VariableTree) member).getName().toString())
                                .toList())
                .orElse(List.of());
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
