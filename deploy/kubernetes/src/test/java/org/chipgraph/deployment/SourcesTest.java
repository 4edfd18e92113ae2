package org.chipgraph.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chipgraph.deployment.render.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is committed, as opposed to what is rendered: no secret.
class SourcesTest {

    @TempDir Path folder;

    @Test
    void secretsAreGeneratedFromIgnoredFilesOnly() throws IOException {
        var generators = new ArrayList<Map<String, Object>>();
        for (Path file : yamlFiles()) {
            for (Map<String, Object> document : Yaml.documents(Files.readString(file), "" + file)) {
                assertFalse(new Manifest(document).is("Secret"), file + " is a Secret");
                generators.addAll(Manifest.mapsIn(document, "secretGenerator"));
            }
        }
        assertFalse(generators.isEmpty());
        for (Map<String, Object> generator : generators) {
            var sources = new HashSet<>(generator.keySet());
            sources.remove("name");
            assertEquals(Set.of("envs"), sources, "" + generator);
            for (Object file : Manifest.listIn(generator, "envs")) {
                assertTrue(file.toString().startsWith("secrets/"), "" + generator);
            }
        }
        Path ignored = Repository.KUBERNETES.resolve("overlays/local/.gitignore");
        assertTrue(Files.readAllLines(ignored).contains("/secrets/"));
    }

    @Test
    void generatedSecretsDifferBetweenMachinesAndStayOnOne() throws IOException {
        String first = secret(folder.resolve("first"));
        assertFalse(first.equals(secret(folder.resolve("second"))));

        Path script = folder.resolve("first/deploy/kubernetes/overlays/local/generate-secrets");
        Command.run(folder, script.toString());
        assertEquals(first, Files.readString(script.resolveSibling("secrets/chips-database.env")));
    }

    private static String secret(Path target) throws IOException {
        Path overlay = Repository.copyTo(target).resolve("overlays/local");
        return Files.readString(overlay.resolve("secrets/chips-database.env"));
    }

    private static List<Path> yamlFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.ROOT.resolve("deploy"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList();
        }
    }
}
