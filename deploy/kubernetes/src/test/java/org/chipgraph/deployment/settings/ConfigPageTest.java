package org.chipgraph.deployment.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chipgraph.deployment.Repository;
import org.junit.jupiter.api.Test;

/// docs/config.md lists what our code and our properties files declare, and every variable that the
/// manifests set.
class ConfigPageTest {

    private static final Path PAGE = Repository.ROOT.resolve("docs/config.md");
    private static final Pattern SET =
            Pattern.compile("(?:^|name: )((?:QUARKUS|CHIPGRAPH)_[A-Z0-9_]+)(?:=|$)");

    @Test
    void thePageIsWhatTheCodeDeclares() throws IOException {
        String page = Files.readString(PAGE);
        String written = page;
        for (var table : tables().entrySet()) {
            written = with(written, table.getKey(), table.getValue());
        }
        if (Boolean.getBoolean("config.update")) {
            Files.writeString(PAGE, written);
            page = written;
        }
        assertEquals(
                written, page, "settings changed: run ./dev test deploy with -Dconfig.update=true");
    }

    @Test
    void everyVariableThatTheManifestsSetIsListed() throws IOException {
        String page = Files.readString(PAGE);
        Set<String> set = variablesOfManifests();
        assertTrue(set.contains("QUARKUS_HTTP_PORT") && set.contains("CHIPGRAPH_AUTH"), "" + set);
        assertEquals(
                List.of(),
                set.stream()
                        .filter(name -> !name.startsWith("CHIPGRAPH_SUBGRAPHS_"))
                        .filter(name -> !name.startsWith("CHIPGRAPH_REFERENCES_OWNERS_"))
                        .filter(name -> !page.contains("`" + name + "`"))
                        .toList());
    }

    @Test
    void aSettingThatNothingExplainsIsRefused() {
        ApplicationSettings services = ApplicationSettings.services();
        var silent = new ApplicationSettings(services.own(), Map.of(), services.presets());
        String message = assertThrows(IllegalStateException.class, silent::all).getMessage();
        assertTrue(message.contains("chipgraph.max-body"), message);
    }

    private static Map<String, String> tables() {
        return Map.of(
                "gateway", ConfigTables.of(ApplicationSettings.gateway()),
                "services", ConfigTables.of(ApplicationSettings.services()),
                "local", ConfigTables.ofLauncher(),
                "keycloak", ConfigTables.ofRealm());
    }

    private static String with(String page, String name, String table) {
        String begin = "<!-- %s: begin -->\n".formatted(name);
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf("<!-- %s: end -->".formatted(name));
        assertTrue(from >= begin.length() && to >= from, "docs/config.md lacks " + begin);
        return page.substring(0, from) + table + page.substring(to);
    }

    private static Set<String> variablesOfManifests() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.KUBERNETES.resolve("base"))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> KnownSettings.lines(file).stream())
                    .flatMap(line -> SET.matcher(line).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
