package org.chipgraph.deployment.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The defaults that properties files of our applications set: one map for each application.
record Presets(List<Map<String, String>> byApplication) {

    private static final Pattern SAME_AS = Pattern.compile("\\$\\{([\\w.-]+)}");

    /// @param applications for each the files that it reads, the strongest last
    static Presets read(List<List<Path>> applications) {
        return new Presets(
                applications.stream()
                        .map(files -> {
                            Map<String, String> values = new TreeMap<>();
                            files.forEach(file -> values.putAll(load(file)));
                            return values;
                        })
                        .toList());
    }

    /// In Markdown; several where the applications, or the names in a key, differ. Empty: none.
    String of(Setting setting) {
        Pattern keys = Pattern.compile(setting.key().replace(".", "[.]").replace("<name>", "\\w+"));
        return byApplication.stream()
                .flatMap(values -> values.entrySet().stream())
                .filter(entry -> keys.matcher(entry.getKey()).matches())
                .map(Map.Entry::getValue)
                .distinct()
                .map(Presets::markdown)
                .collect(Collectors.joining("; "));
    }

    private static String markdown(String value) {
        Matcher other = SAME_AS.matcher(value);
        return other.matches() ? "that of `" + other.group(1) + "`" : "`" + value + "`";
    }

    private static Map<String, String> load(Path file) {
        var properties = new Properties();
        try (var text = Files.newBufferedReader(file)) {
            properties.load(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    static Path application(Path module) {
        return module.resolve("src/main/resources/application.properties");
    }

    static Path shared(Path module) {
        return module.resolve("src/main/resources/META-INF/microprofile-config.properties");
    }
}
