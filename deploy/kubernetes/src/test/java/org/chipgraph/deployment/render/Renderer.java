package org.chipgraph.deployment.render;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chipgraph.deployment.Manifest;
import org.chipgraph.deployment.Manifests;

/// The part of kustomize that our manifests use, so that the tests need no kustomize on the
/// machine.
///
/// Where kustomize is there, `KustomizeAgreementTest` holds this to its output.
public final class Renderer {

    private Renderer() {}

    public static Manifests render(Path folder) {
        List<Resource> resources = accumulate(Kustomization.in(folder), new ArrayList<>());
        ContentHash.nameGenerated(resources);
        return new Manifests(
                resources.stream().map(resource -> new Manifest(resource.content())).toList());
    }

    /// kustomize's order: resources, generators, components, then the transformers of this folder.
    private static List<Resource> accumulate(Kustomization file, List<Resource> resources) {
        for (Path path : file.paths("resources")) {
            read(path).forEach(resource -> addNew(resources, resource, path));
        }
        Generators.apply(file, resources);
        for (Path path : file.paths("components")) {
            accumulate(Kustomization.in(path), resources);
        }
        patch(file, resources);
        Transformers.apply(file, resources);
        return resources;
    }

    private static List<Resource> read(Path path) {
        if (Files.isDirectory(path)) {
            return accumulate(Kustomization.in(path), new ArrayList<>());
        }
        return Yaml.documents(Yaml.read(path), path.toString()).stream()
                .map(content -> new Resource(content, false))
                .toList();
    }

    static void addNew(List<Resource> resources, Resource added, Path origin) {
        if (resources.stream().anyMatch(known -> known.is(added.kind(), added.name()))) {
            throw new IllegalArgumentException(
                    "%s: %s/%s is there already".formatted(origin, added.kind(), added.name()));
        }
        resources.add(added);
    }

    private static void patch(Kustomization file, List<Resource> resources) {
        for (Map<String, Object> entry : file.entries("patches", Set.of("path", "target"))) {
            Path path = file.folder().resolve(Manifest.textIn(entry, "path"));
            Map<String, Object> target = Manifest.mapIn(entry, "target");
            if (!target.containsKey("kind")) {
                throw new IllegalArgumentException(path + ": a patch targets a kind here");
            }
            resources.stream()
                    .filter(resource -> Replacements.isSelected(target, resource))
                    .forEach(resource -> patch(resource, path));
        }
    }

    private static void patch(Resource resource, Path path) {
        String text = Yaml.read(path);
        if (text.startsWith("[")) {
            JsonPatch.into(resource.content(), text);
            return;
        }
        Map<String, Object> patch = Yaml.document(path);
        new Resource(patch, false).child("metadata").remove("name");
        StrategicMerge.into(resource.content(), patch);
    }
}
