package org.chipgraph.launcher.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.chipgraph.launcher.Checkout;
import org.chipgraph.launcher.Database;
import org.chipgraph.launcher.Databases;
import org.chipgraph.launcher.EmbeddedPostgres;
import org.chipgraph.launcher.Folders;
import org.chipgraph.launcher.Home;
import org.chipgraph.launcher.Port;

/// Fresh databases for tests, on one cluster per JVM that ends with it.
public final class TestPostgres {

    /// A system property rather than a static field: Quarkus loads this class more than once.
    private static final String SHARED = "chipgraph.test.postgres";

    private TestPostgres() {}

    /// A new, empty database `chips_<random>` for `database("chips")`, with a user of its own.
    /// Cost: the first call starts the cluster, about 2 s; the next ones about 50 ms.
    public static Database database(String name) {
        String fresh = name + "_" + UUID.randomUUID().toString().substring(0, 8);
        return new Databases(superuser()).ensure(fresh, "test");
    }

    /// The same database as seen by a new user who owns nothing in it, as services do when they are
    /// deployed.
    public static Database application(Database owned) {
        String user = owned.user() + "_app";
        try (Connection connection = superuser().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + user + " LOGIN PASSWORD 'test'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Database(owned.jdbcUrl(), user, "test");
    }

    /// The superuser, for a test that looks at the server itself.
    public static Database superuser() {
        synchronized (System.getProperties()) {
            String shared = System.getProperty(SHARED);
            if (shared == null) {
                Database started = start().superuser();
                System.setProperty(
                        SHARED,
                        String.join(" ", started.jdbcUrl(), started.user(), started.password()));
                return started;
            }
            String[] parts = shared.split(" ", 3);
            return new Database(parts[0], parts[1], parts[2]);
        }
    }

    private static EmbeddedPostgres start() {
        Home home = Home.of(Checkout.find());
        TestFolders.removeOrphans(home.tests());
        Path folder = TestFolders.create(home.tests(), "postgres");
        EmbeddedPostgres server =
                EmbeddedPostgres.start(
                        new EmbeddedPostgres.Settings(
                                folder.resolve("cluster"),
                                home.cache(),
                                folder.resolve("postgres.log"),
                                Port.free(),
                                EmbeddedPostgres.Use.THROWN_AWAY));
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(server, folder)));
        return server;
    }

    private static void stop(EmbeddedPostgres server, Path folder) {
        server.close();
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
