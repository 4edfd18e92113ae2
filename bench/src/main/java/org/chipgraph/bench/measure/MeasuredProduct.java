package org.chipgraph.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.chipgraph.bench.generate.GraphSize;
import org.chipgraph.launcher.Checkout;
import org.chipgraph.launcher.EmbeddedPostgres;
import org.chipgraph.launcher.Folders;
import org.chipgraph.launcher.Home;
import org.chipgraph.launcher.Jvms;
import org.chipgraph.launcher.Ports;
import org.chipgraph.launcher.Product;
import org.chipgraph.launcher.Progress;
import org.chipgraph.launcher.testing.TestFolders;

/// The product that is measured: its services' JVMs and PostgreSQL as deployed, on free ports, with the starter data. Its
/// folder goes away at the end unless the options keep it.
///
/// @param folder of its data
record MeasuredProduct(Product product, Path folder) {

    /// Starts it; it ends with this JVM. Cost: some 30 s.
    static MeasuredProduct start(Options options) {
        Checkout checkout = Checkout.find();
        Home home = Home.of(checkout);
        return options.kept()
                ? start(checkout, home, keptFolder(home, options), true)
                : start(checkout, home, emptyFolder(home), false);
    }

    /// The same without generated data.
    static MeasuredProduct start() {
        Checkout checkout = Checkout.find();
        Home home = Home.of(checkout);
        return start(checkout, home, emptyFolder(home), false);
    }

    private static Path emptyFolder(Home home) {
        TestFolders.removeOrphans(home.tests());
        return TestFolders.create(home.tests(), "bench");
    }

    private static MeasuredProduct start(Checkout checkout, Home home, Path folder, boolean kept) {
        Product product =
                new Product(
                        new Product.Settings(
                                checkout,
                                folder,
                                home.cache(),
                                Ports.free(),
                                new Progress(System.out),
                                Jvms.asDeployed(checkout),
                                EmbeddedPostgres.Use.AS_DEPLOYED,
                                Map.of()));
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(product, folder, kept)));
        product.startAll();
        product.loadStarterData();
        return new MeasuredProduct(product, folder);
    }

    /// Whether an earlier run has left all generated data.
    boolean isFilled() {
        return Files.exists(mark());
    }

    void filled() {
        try {
            Files.writeString(mark(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path mark() {
        return mark(folder);
    }

    private static Path mark(Path folder) {
        return folder.resolve("filled");
    }

    /// What an import that was broken off has left is of no use.
    private static Path keptFolder(Home home, Options options) {
        GraphSize size = options.size();
        String name = "bench-%d-%d-%d".formatted(size.records(), size.claims(), size.seed());
        Path folder = home.folder(name);
        if (Files.notExists(mark(folder))) {
            try {
                Folders.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return home.folder(name);
    }

    private static void stop(Product product, Path folder, boolean kept) {
        product.close();
        if (kept) {
            return;
        }
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
