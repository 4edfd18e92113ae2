package org.chipgraph.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Where things are in this repository.
public final class Repository {

    /// Maven runs the tests in the module's folder, `deploy/kubernetes`.
    public static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();

    public static final Path KUBERNETES = ROOT.resolve("deploy/kubernetes");

    private static final Path TEST_OVERLAYS = KUBERNETES.resolve("src/test/resources/overlays");

    private static final Path SECRETS = Path.of("secrets");

    private Repository() {}

    /// The overlays that are applied, and those that only the tests render.
    public static List<String> overlays() {
        return Stream.of(KUBERNETES.resolve("overlays"), TEST_OVERLAYS)
                .flatMap(parent -> folders(parent).stream())
                .toList();
    }

    /// A copy of what the manifests are made of, with freshly generated secrets, so that rendering
    /// neither needs nor touches those of the work tree.
    public static Path copyTo(Path target) {
        for (String part : List.of("base", "components", "overlays")) {
            copy(KUBERNETES.resolve(part), target.resolve("deploy/kubernetes").resolve(part));
        }
        copy(ROOT.resolve("deploy/keycloak"), target.resolve("deploy/keycloak"));
        for (String file : List.of("kustomization.yaml", "supergraph.graphql")) {
            Path source = ROOT.resolve("supergraph").resolve(file);
            copy(source, target.resolve("supergraph").resolve(file));
        }
        Path overlays = target.resolve("deploy/kubernetes/overlays");
        Command.run(target, overlays.resolve("local/generate-secrets").toString());
        for (String overlay : folders(TEST_OVERLAYS)) {
            copy(TEST_OVERLAYS.resolve(overlay), overlays.resolve(overlay));
            copy(overlays.resolve("local/secrets"), overlays.resolve(overlay).resolve("secrets"));
        }
        return target.resolve("deploy/kubernetes");
    }

    private static List<String> folders(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(child -> Files.exists(child.resolve("kustomization.yaml")))
                    .map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Folders below `source` that hold secrets stay behind.
    private static void copy(Path source, Path target) {
        if (!Files.exists(source)) {
            throw new IllegalStateException(
                    source + " is missing; ./dev compose makes the supergraph");
        }
        try (Stream<Path> paths = Files.walk(source)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path relative = source.relativize(path);
                Path copy = target.resolve(relative.toString()).normalize();
                if (StreamSupport.stream(relative.spliterator(), false).anyMatch(SECRETS::equals)) {
                    continue;
                }
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createDirectories(copy.getParent());
                    Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
