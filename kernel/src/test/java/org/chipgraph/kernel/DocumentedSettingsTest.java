package org.chipgraph.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.chipgraph.kernel.reference.ReferencesConfig;
import org.junit.jupiter.api.Test;

/// docs/config.md lists every setting of our own that the services have.
class DocumentedSettingsTest {

    private static final Path PAGE = Path.of("../docs/config.md");

    @Test
    void everySettingIsListed() throws IOException {
        String page = Files.readString(PAGE).split("\n## Services", 2)[1];
        List<String> unlisted =
                Stream.concat(ofProperties(), ofInterface())
                        .distinct()
                        .filter(row -> !page.contains(row))
                        .toList();
        assertEquals(List.of(), unlisted);
    }

    private static Stream<String> ofProperties() throws IOException {
        Properties properties = new Properties();
        try (InputStream file =
                DocumentedSettingsTest.class.getResourceAsStream(
                        "/META-INF/microprofile-config.properties")) {
            properties.load(file);
        }
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith("chipgraph."))
                .map(name ->
                        name.contains(".owners.")
                                ? "| `" + name.replaceFirst("\\.owners\\.\\w+", ".owners.<service>")
                                : row(name, properties.getProperty(name)));
    }

    private static Stream<String> ofInterface() {
        String prefix = ReferencesConfig.class.getAnnotation(ConfigMapping.class).prefix();
        return Arrays.stream(ReferencesConfig.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(WithDefault.class))
                .map(method -> row(prefix + "." + kebab(method), defaultOf(method)));
    }

    private static String row(String name, String value) {
        return "| `%s` | `%s` |".formatted(name, value);
    }

    private static String defaultOf(Method method) {
        return method.getAnnotation(WithDefault.class).value();
    }

    private static String kebab(Method method) {
        return method.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
