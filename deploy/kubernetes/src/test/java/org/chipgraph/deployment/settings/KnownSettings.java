package org.chipgraph.deployment.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The environment variables that one of our applications reads at run time.
public final class KnownSettings {

    private static final Map<List<Path>, OwnSettings> OWN = new ConcurrentHashMap<>();

    private KnownSettings() {}

    /// @param modules the folders of the Maven modules that the application is made of
    public static boolean reads(List<Path> modules, String variable) {
        return variable.startsWith("QUARKUS_") && QuarkusSettings.isReadAtRunTime(variable)
                || OWN.computeIfAbsent(modules, OwnSettings::read).reads(variable);
    }

    /// The variable that sets a property: capitals, and underscores for all but letters and digits.
    static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    static Stream<Path> files(Path folder) {
        try {
            return Files.exists(folder)
                    ? Files.walk(folder).filter(Files::isRegularFile)
                    : Stream.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
