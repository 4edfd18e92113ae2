package org.chipgraph.images;

import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.chipgraph.launcher.Checkout;
import org.chipgraph.launcher.LaunchProblem;
import org.chipgraph.launcher.Part;
import org.chipgraph.launcher.Progress;

/// What `./dev images` calls: an OCI archive for each process, without Docker and without a registry.
public final class Images {

    private final Checkout checkout;
    private final Options options;
    private final Progress progress;

    Images(Checkout checkout, Options options, Progress progress) {
        this.checkout = checkout;
        this.options = options;
        this.progress = progress;
    }

    public static void main(String[] arguments) throws Exception {
        try {
            Checkout checkout = Checkout.find();
            Options options = Options.parse(List.of(arguments), checkout);
            List<OciArchive> archives =
                    new Images(checkout, options, new Progress(System.out)).build();
            System.out.print(Report.of(archives));
        } catch (LaunchProblem | IllegalArgumentException | IllegalStateException e) {
            System.err.println("\n✗ " + e.getMessage());
            System.exit(1);
        }
    }

    /// In the order of the options. Errors: `IllegalStateException` for what is not built.
    List<OciArchive> build() throws Exception {
        Map<Part, Application> applications = lay();
        Training training =
                new Training(checkout, runtime(), options.work().resolve("caches"), progress);
        training.run(applications);
        return write(applications, training::cache);
    }

    JavaRuntime runtime() throws IOException {
        return JavaRuntime.link(options.work().resolve("java"));
    }

    Map<Part, Application> lay() throws IOException {
        Map<Part, Application> applications = new EnumMap<>(Part.class);
        for (Part part : options.parts()) {
            Path root = options.work().resolve(part.title());
            applications.put(part, Application.lay(checkout, part, description(part), root));
        }
        return applications;
    }

    /// @param cache what the training of a part has made
    List<OciArchive> write(Map<Part, Application> applications, Function<Part, Path> cache)
            throws Exception {
        Path work = options.work();
        JavaRuntime runtime = runtime();
        List<FileEntriesLayer> base =
                List.of(Layers.system(runtime, work), Layers.runtime(runtime));
        ArchiveWriter writer = ArchiveWriter.in(work.resolve("compressed"));
        List<OciArchive> archives = new ArrayList<>();
        for (var application : applications.entrySet()) {
            Part part = application.getKey();
            List<FileEntriesLayer> layers = new ArrayList<>(base);
            layers.addAll(application.getValue().layers(checkout, cache.apply(part)));
            String name = part.name().toLowerCase(Locale.ROOT);
            Description description = application.getValue().description();
            archives.add(
                    writer.write(
                            "chipgraph/" + name + ":" + description.version(),
                            description,
                            layers,
                            options.out().resolve(name + ".tar")));
        }
        return archives;
    }

    private Description description(Part part) throws IOException {
        Map<String, String> arguments = new HashMap<>(options.arguments());
        arguments.put("MODULE", part.title());
        String text = Files.readString(checkout.resolve("deploy/images/Dockerfile"));
        return Description.of(Dockerfile.parse(text, arguments));
    }
}
