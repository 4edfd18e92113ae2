package org.chipgraph.launcher.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.chipgraph.launcher.Checkout;
import org.chipgraph.launcher.EmbeddedPostgres;
import org.chipgraph.launcher.Folders;
import org.chipgraph.launcher.Home;
import org.chipgraph.launcher.Jvms;
import org.chipgraph.launcher.Ports;
import org.chipgraph.launcher.Product;
import org.chipgraph.launcher.Progress;

/// The whole product for a test, out of the built services: on free ports, with the starter data,
/// in a folder of its own; it ends with the test's JVM.
public final class TestProduct {

    private TestProduct() {}

    /// Cost: about 25 s on two cores.
    public static Product start() {
        return start(Map.of());
    }

    /// `added` are environment variables of the services and the gateway.
    public static Product start(Map<String, String> added) {
        Checkout checkout = Checkout.find();
        Home home = Home.of(checkout);
        TestFolders.removeOrphans(home.tests());
        Path folder = TestFolders.create(home.tests(), "product");
        Product product =
                new Product(
                        new Product.Settings(
                                checkout,
                                folder,
                                home.cache(),
                                Ports.free(),
                                new Progress(System.out),
                                Jvms.quickStart(checkout),
                                EmbeddedPostgres.Use.DEVELOPMENT,
                                added));
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(product, folder)));
        product.startAll();
        product.loadStarterData();
        return product;
    }

    private static void stop(Product product, Path folder) {
        product.close();
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
