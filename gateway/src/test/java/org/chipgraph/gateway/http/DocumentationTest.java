package org.chipgraph.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chipgraph.gateway.execute.ErrorCode;
import org.junit.jupiter.api.Test;

/// Every code and every setting has its row in docs/, and every row of a setting has its setting.
class DocumentationTest {

    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);

    private static Stream<String> rows(String text) {
        return ROW.matcher(text).results().map(row -> row.group(1));
    }

    @Test
    void everyCodeHasARow() throws IOException {
        Set<String> rows =
                rows(Files.readString(Path.of("../docs", "errors.md"))).collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        Stream.concat(Stream.of(ErrorCode.values()), Stream.of(HttpProblem.values()))
                .map(Enum::name)
                .filter(code -> !rows.contains(code))
                .forEach(missing::add);
        assertEquals(List.of(), missing);
    }

    @Test
    void everySettingHasARow() throws IOException {
        // The services' settings follow in a chapter of their own.
        String gateway =
                Files.readString(Path.of("../docs", "config.md")).split("\n## Services", 2)[0];
        Set<String> documented =
                rows(gateway)
                        .filter(row -> row.startsWith("chipgraph."))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> settings = new TreeSet<>();
        collect("chipgraph", GatewayConfig.class, settings);
        assertEquals(settings, documented);
    }

    private static void collect(String prefix, Class<?> group, Set<String> settings) {
        for (Method method : group.getMethods()) {
            String key = prefix + "." + hyphenated(method.getName());
            if (method.getReturnType() == Map.class) {
                Type[] types =
                        ((ParameterizedType) method.getGenericReturnType())
                                .getActualTypeArguments();
                collect(key + ".<name>", (Class<?>) types[1], settings);
            } else if (method.getReturnType().getEnclosingClass() == GatewayConfig.class
                    && method.getReturnType().isInterface()) {
                collect(key, method.getReturnType(), settings);
            } else {
                settings.add(key);
            }
        }
    }

    private static String hyphenated(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
