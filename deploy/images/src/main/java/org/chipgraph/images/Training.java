package org.chipgraph.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chipgraph.launcher.Checkout;
import org.chipgraph.launcher.Folders;
import org.chipgraph.launcher.Home;
import org.chipgraph.launcher.Jvms;
import org.chipgraph.launcher.Part;
import org.chipgraph.launcher.Ports;
import org.chipgraph.launcher.Product;
import org.chipgraph.launcher.Progress;

/// Runs the real product once and has the JVMs write down what they loaded, linked and compiled: the
/// AOT caches of the images.
///
/// The same Java runtime, options and jars as in the image, or the cache is of no use there.
record Training(Checkout checkout, JavaRuntime runtime, Path folder, Progress progress) {

    /// Writing the cache takes some seconds after the process itself has ended its work.
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /// What a JVM chooses in a small container: a smaller one than those of the manifests. One whose
    /// heap is at first too small for the objects of its cache ends at once.
    private static final List<String> SMALL =
            List.of("-XX:+UseSerialGC", "-XX:MaxRAM=256m", "-XX:AOTMode=on");

    /// The cache of a part that was trained.
    Path cache(Part part) {
        return folder.resolve(part.title() + ".aot");
    }

    /// Makes the cache of each. Cost: about a minute on two cores, a few seconds for the gateway
    /// alone. Errors: `IllegalStateException` when one is missing afterwards, or of no use in a small
    /// container.
    void run(Map<Part, Application> applications) throws IOException {
        Files.createDirectories(folder);
        for (Part part : applications.keySet()) {
            Files.deleteIfExists(cache(part));
        }
        Path data = Home.of(checkout).folder("training");
        Folders.delete(data);
        try (Product product = new Product(settings(applications, data))) {
            start(product, applications.keySet());
            new Traffic(product, checkout).send();
        }
        for (Application application : applications.values()) {
            require(application.part(), cache(application.part()), data);
            requireSmall(application);
        }
        Folders.delete(data);
    }

    private Product.Settings settings(Map<Part, Application> applications, Path data) {
        Jvms others = Jvms.asDeployed(checkout);
        Jvms jvms =
                new Jvms(
                        runtime.program(),
                        part -> {
                            Application trained = applications.get(part);
                            return trained == null
                                    ? others.options().apply(part)
                                    : options(trained);
                        },
                        part -> {
                            Application trained = applications.get(part);
                            return trained == null
                                    ? others.application().apply(part)
                                    : trained.folder();
                        },
                        PATIENCE);
        return new Product.Settings(
                checkout, data, Home.of(checkout).cache(), Ports.free(), progress, jvms);
    }

    private List<String> options(Application application) {
        List<String> options = new ArrayList<>(List.of("-Xmx384m", "-XX:+UseSerialGC"));
        options.addAll(ofImage(application));
        options.add("-XX:AOTCacheOutput=" + cache(application.part()));
        return options;
    }

    private static List<String> ofImage(Application application) {
        return List.of(application.description().variable("JAVA_TOOL_OPTIONS").split(" "));
    }

    /// The gateway answers alone, if only to say that nobody is behind it.
    private static void start(Product product, Set<Part> parts) {
        if (parts.equals(Set.of(Part.GATEWAY))) {
            product.start(Part.GATEWAY);
        } else {
            product.startAll();
            product.loadStarterData();
        }
    }

    private void requireSmall(Application application) {
        List<String> command = new ArrayList<>(List.of(runtime.program().toString()));
        command.addAll(ofImage(application));
        command.addAll(SMALL);
        command.add("-XX:AOTCache=" + cache(application.part()));
        String jar = application.folder().resolve("quarkus-run.jar").toString();
        command.addAll(List.of("-cp", jar, "-version"));
        String _ = Command.run(command);
    }

    private static void require(Part part, Path cache, Path data) {
        if (Files.notExists(cache)) {
            throw new IllegalStateException(
                    "%s wrote no AOT cache: see %s"
                            .formatted(
                                    part.title(), data.resolve("logs/" + part.title() + ".log")));
        }
    }
}
