package org.chipgraph.images;

import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chipgraph.images.Description.Copy;
import org.chipgraph.launcher.Checkout;
import org.chipgraph.launcher.Folders;
import org.chipgraph.launcher.Part;

/// A packaged application, laid out below `root` as it will be in its image.
record Application(Part part, Description description, Path root) {

    /// Copies what the Dockerfile copies, and gives it the fixed time.
    static Application lay(Checkout checkout, Part part, Description description, Path root)
            throws IOException {
        Folders.delete(root);
        for (Copy copy : description.copies()) {
            if (!copy.isCache()) {
                Path source = checkout.resolve(copy.source());
                if (Files.notExists(source)) {
                    throw new IllegalStateException(
                            part.title() + " is not built: " + source + " is missing");
                }
                for (Path file : Layers.files(source)) {
                    Path target = below(root, copy.targetOf(checkout.root(), file));
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        FixedTime.set(root);
        return new Application(part, description, root);
    }

    /// The folder with `quarkus-run.jar`.
    Path folder() {
        return below(root, description.folder());
    }

    /// One for each COPY.
    ///
    /// @param cache what the training has made
    List<FileEntriesLayer> layers(Checkout checkout, Path cache) throws IOException {
        List<FileEntriesLayer> layers = new ArrayList<>();
        for (Copy copy : description.copies()) {
            Map<String, Path> files = new TreeMap<>();
            if (copy.isCache()) {
                files.put(copy.target() + Path.of(copy.source()).getFileName(), cache);
            } else {
                for (Path file : Layers.files(checkout.resolve(copy.source()))) {
                    String target = copy.targetOf(checkout.root(), file);
                    files.put(target, below(root, target));
                }
            }
            layers.add(Layers.of(copy.source(), files));
        }
        return layers;
    }

    private static Path below(Path root, String absolute) {
        return root.resolve(absolute.substring(1));
    }
}
