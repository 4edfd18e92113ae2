package org.chipgraph.deployment.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chipgraph.deployment.Repository;

/// All settings of an application that are worth a word: its own, and those of Quarkus that a
/// deployment may have to change.
///
/// @param own what its code declares
/// @param meanings of the settings that no comment explains, by key, in the page's order
/// @param presets what its properties files say
record ApplicationSettings(OwnSettings own, Map<String, String> meanings, Presets presets) {

    private static final Path KERNEL = Repository.ROOT.resolve("kernel");

    static ApplicationSettings gateway() {
        Path gateway = Repository.ROOT.resolve("gateway");
        return new ApplicationSettings(
                OwnSettings.read(List.of(gateway)),
                meanings("gateway"),
                Presets.read(List.of(List.of(Presets.application(gateway)))));
    }

    static ApplicationSettings services() {
        List<Path> services =
                Stream.of("companies-service", "chips-service", "events-service")
                        .map(Repository.ROOT::resolve)
                        .toList();
        List<Path> modules = new ArrayList<>(services);
        modules.add(KERNEL);
        return new ApplicationSettings(
                OwnSettings.read(modules),
                meanings("services"),
                Presets.read(
                        services.stream()
                                .map(it -> List.of(Presets.shared(KERNEL), Presets.application(it)))
                                .toList()));
    }

    /// In the page's order. Errors: `IllegalStateException` for one that nothing explains.
    List<Setting> all() {
        Stream<Setting> explained = meanings.keySet().stream().map(this::explained);
        List<Setting> all =
                Stream.concat(own.declared().stream(), explained).map(this::withPreset).toList();
        List<String> unexplained =
                Stream.concat(
                                all.stream().filter(it -> it.meaning().isEmpty()),
                                own.injected().stream()
                                        .filter(it -> !meanings.containsKey(it.key())))
                        .map(Setting::key)
                        .toList();
        if (!unexplained.isEmpty()) {
            throw new IllegalStateException(
                    "say what these mean, in their interface or in settings/*.properties: "
                            + unexplained);
        }
        return all;
    }

    private Setting explained(String key) {
        Setting setting =
                own.injected().stream()
                        .filter(it -> it.key().equals(key))
                        .findFirst()
                        .or(() -> inExpression(key))
                        .orElseGet(() -> QuarkusSettings.of(key));
        return new Setting(key, setting.type(), setting.preset(), meanings.get(key));
    }

    /// A setting of ours that only an expression reads, as a part of a text.
    private Optional<Setting> inExpression(String key) {
        return key.startsWith("chipgraph.")
                        && own.expressions().contains(KnownSettings.variable(key))
                ? Optional.of(new Setting(key, SettingType.ofJava("String", "", List.of()), "", ""))
                : Optional.empty();
    }

    private Setting withPreset(Setting setting) {
        String preset = presets.of(setting);
        return preset.isEmpty()
                ? setting
                : new Setting(setting.key(), setting.type(), preset, setting.meaning());
    }

    private static Map<String, String> meanings(String application) {
        Path file =
                Repository.KUBERNETES.resolve(
                        "src/test/resources/settings/" + application + ".properties");
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String line : KnownSettings.lines(file)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] parts = line.split("=", 2);
                meanings.put(parts[0], parts[1]);
            }
        }
        return meanings;
    }
}
