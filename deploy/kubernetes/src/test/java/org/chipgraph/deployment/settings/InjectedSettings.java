package org.chipgraph.deployment.settings;

import static org.chipgraph.deployment.settings.Sources.argument;

import java.util.List;

/// The settings that constructors ask for one by one, with `@ConfigProperty`.
final class InjectedSettings {

    private InjectedSettings() {}

    static List<Setting> settings(Sources sources) {
        return sources.parameters().stream()
                .flatMap(parameter ->
                        argument(
                                parameter.getModifiers().getAnnotations(), "ConfigProperty", "name")
                                .map(key -> setting(key, parameter.getType().toString()))
                                .stream())
                .distinct()
                .toList();
    }

    private static Setting setting(String key, String type) {
        return new Setting(key, SettingType.ofJava(type, "", List.of()), "", "");
    }
}
