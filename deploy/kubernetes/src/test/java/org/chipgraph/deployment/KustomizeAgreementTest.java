package org.chipgraph.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chipgraph.deployment.render.Renderer;
import org.chipgraph.deployment.render.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the renderer of these tests to kustomize, where this machine has one.
class KustomizeAgreementTest {

    @TempDir Path folder;

    static List<String> overlays() {
        return Repository.overlays();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void rendersWhatKustomizeRenders(String overlay) {
        List<String> kustomize = kustomize();
        assumeTrue(!kustomize.isEmpty(), "neither kubectl nor kustomize is on the PATH");
        Path path = Repository.copyTo(folder).resolve("overlays").resolve(overlay);

        var words = new ArrayList<>(kustomize);
        words.add(path.toString());
        String output = Command.run(folder, words.toArray(String[]::new));

        Map<String, Object> expected = byId(Yaml.documents(output, "kustomize"));
        Map<String, Object> actual =
                byId(Renderer.render(path).all().stream().map(Manifest::content).toList());
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((id, document) -> assertEquals(document, actual.get(id), id));
    }

    @Test
    void refusesAFieldThatItDoesNotRender() throws Exception {
        Files.writeString(folder.resolve("kustomization.yaml"), "namePrefix: a-\n");
        var refusal = assertThrows(IllegalArgumentException.class, () -> Renderer.render(folder));
        assertTrue(refusal.toString().contains("namePrefix"), refusal.toString());
    }

    private static List<String> kustomize() {
        return Command.onPath("kubectl")
                .map(program -> List.of(program, "kustomize"))
                .or(() -> Command.onPath("kustomize").map(program -> List.of(program, "build")))
                .orElse(List.of());
    }

    private static Map<String, Object> byId(List<Map<String, Object>> documents) {
        return documents.stream()
                .collect(
                        Collectors.toMap(
                                content -> new Manifest(content).id(),
                                content -> content,
                                (first, _) -> {
                                    throw new IllegalStateException("twice: " + first);
                                },
                                TreeMap::new));
    }
}
