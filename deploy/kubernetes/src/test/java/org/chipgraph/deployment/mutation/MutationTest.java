package org.chipgraph.deployment.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chipgraph.deployment.Manifests;
import org.chipgraph.deployment.Repository;
import org.chipgraph.deployment.policy.Policy;
import org.chipgraph.deployment.render.Renderer;
import org.chipgraph.deployment.structure.StrictModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Proves that each check can fail: manifests broken in one place are caught by the check that is
/// meant for it.
class MutationTest {

    @TempDir static Path folder;

    private static final Map<String, Manifests> GOOD = new HashMap<>();

    @BeforeAll
    static void renderGoodManifests() {
        Path overlays = Repository.copyTo(folder).resolve("overlays");
        for (String overlay : List.of("local", "staging", "production")) {
            GOOD.put(overlay, Renderer.render(overlays.resolve(overlay)));
        }
    }

    static List<Mutation> mutations() {
        return Mutation.all();
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void isCaught(Mutation mutation) {
        Manifests good = Objects.requireNonNull(GOOD.get(mutation.overlay()));
        assertEquals(List.of(), problems(mutation, good), "before the change");

        var edit = new Edit(good);
        mutation.change().accept(edit);
        List<String> found = problems(mutation, edit.result());
        assertFalse(found.isEmpty(), mutation.check() + " did not notice");
    }

    @Test
    void everyPolicyIsProven() {
        var policies =
                Policy.all().stream()
                        .map(Policy::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        var proven =
                Mutation.all().stream()
                        .map(Mutation::check)
                        .filter(check -> !check.equals(Mutation.STRUCTURE))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(policies, proven);
    }

    private static List<String> problems(Mutation mutation, Manifests manifests) {
        if (mutation.check().equals(Mutation.STRUCTURE)) {
            return manifests.all().stream()
                    .flatMap(manifest -> StrictModel.problems(manifest).stream())
                    .toList();
        }
        return Policy.all().stream()
                .filter(policy -> policy.name().equals(mutation.check()))
                .flatMap(policy -> policy.violations().apply(manifests).stream())
                .toList();
    }
}
