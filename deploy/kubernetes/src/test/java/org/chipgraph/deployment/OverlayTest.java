package org.chipgraph.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.deployment.policy.Policy;
import org.chipgraph.deployment.render.Renderer;
import org.chipgraph.deployment.structure.StrictModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Renders every overlay and holds it to the Kubernetes models and to our policies.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverlayTest {

    @TempDir static Path folder;

    private static Path copy = Path.of("");

    @BeforeAll
    static void copyManifests() {
        copy = Repository.copyTo(folder);
    }

    @TestFactory
    Stream<DynamicTest> documentsFitTheirModels() {
        return Repository.overlays().stream()
                .flatMap(overlay -> render(overlay).all().stream())
                .map(manifest ->
                        DynamicTest.dynamicTest(
                                manifest.id(),
                                () -> assertEquals(List.of(), StrictModel.problems(manifest))));
    }

    @TestFactory
    Stream<DynamicTest> policiesHold() {
        return Repository.overlays().stream()
                .flatMap(overlay -> Policy.all().stream().map(policy -> test(overlay, policy)));
    }

    @Test
    void localDeploysEveryProcess() {
        List<String> workloads = render("local").servers().map(Manifest::name).sorted().toList();
        assertEquals(
                List.of("chips", "companies", "events", "gateway", "keycloak", "postgres"),
                workloads);
    }

    private static DynamicTest test(String overlay, Policy policy) {
        return DynamicTest.dynamicTest(
                overlay + ": " + policy.name(),
                () -> assertEquals(List.of(), policy.violations().apply(render(overlay))));
    }

    private static Manifests render(String overlay) {
        return Renderer.render(copy.resolve("overlays").resolve(overlay));
    }
}
