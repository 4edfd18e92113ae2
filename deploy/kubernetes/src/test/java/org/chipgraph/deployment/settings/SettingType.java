package org.chipgraph.deployment.settings;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What may be written for a setting.
///
/// @param name for people
/// @param unit empty where there is none
record SettingType(String name, String unit) {

    private static final Pattern WRAPPED = Pattern.compile("(Optional|List|Set)<(.+)>");

    /// Of a Java type as its source names it.
    ///
    /// @param unit of a number, as its comment says
    /// @param constants of the type, where it is an enum
    static SettingType ofJava(String type, String unit, List<String> constants) {
        Matcher wrapped = WRAPPED.matcher(type);
        if (wrapped.matches()) {
            SettingType inner = ofJava(wrapped.group(2), unit, constants);
            return wrapped.group(1).equals("Optional") ? inner : inner.list();
        }
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return switch (simple) {
            case "String" -> new SettingType("text", unit);
            case "URI" -> new SettingType("URL", unit);
            case "int", "long", "Integer", "Long", "OptionalInt" -> new SettingType("number", unit);
            case "boolean", "Boolean" -> ofConstants(List.of("true", "false"));
            case "Duration" -> new SettingType("duration", "`ms`, `s`, `m`, `h`");
            case "MemorySize" -> new SettingType("size", "bytes, `K`, `M`, `G`");
            default ->
                    constants.isEmpty()
                            ? new SettingType(simple.toLowerCase(Locale.ROOT), unit)
                            : ofConstants(constants);
        };
    }

    static SettingType ofConstants(List<String> constants) {
        String names =
                constants.stream()
                        .map(name -> "`" + name.toLowerCase(Locale.ROOT) + "`")
                        .collect(Collectors.joining(", "));
        return new SettingType(names, "");
    }

    SettingType list() {
        return new SettingType("list of " + name + ", by commas", unit);
    }
}
