package org.chipgraph.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A PostgreSQL server of our own on 127.0.0.1.
///
/// Durable unless told otherwise: what was committed survives `kill -9`. As root it runs under an
/// unprivileged account, because PostgreSQL refuses root.
public final class EmbeddedPostgres implements AutoCloseable {

    /// Where and how.
    ///
    /// @param folder the cluster's files; kept, and used again by the next start
    /// @param cache where the programs are unpacked
    public record Settings(Path folder, Path cache, Path log, int port, Use use) {}

    /// What the cluster is for.
    public enum Use {
        /// Loses what was committed when the machine fails.
        THROWN_AWAY("off", "256MB"),
        DEVELOPMENT("on", "256MB"),
        /// The memory of a deployed cluster.
        AS_DEPLOYED("on", "1GB");

        private final String durable;
        private final String sharedBuffers;

        Use(String durable, String sharedBuffers) {
            this.durable = durable;
            this.sharedBuffers = sharedBuffers;
        }
    }

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Settings settings;
    private final PostgresFolder folder;
    private final ChildProcess process;

    private EmbeddedPostgres(Settings settings, PostgresFolder folder, ChildProcess process) {
        this.settings = settings;
        this.folder = folder;
        this.process = process;
    }

    /// Starts the server and waits until it answers; the first time, makes its files.
    public static EmbeddedPostgres start(Settings settings) {
        PostgresBinaries binaries = PostgresBinaries.unpack(settings.cache());
        PostgresFolder folder = new PostgresFolder(settings.folder(), Account.forPostgres());
        try {
            folder.prepare(binaries, settings.log());
            folder.clearStalePid();
        } catch (IOException e) {
            throw new LaunchProblem("PostgreSQL's files in " + settings.folder(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("Interrupted while PostgreSQL was starting", e);
        }
        EmbeddedPostgres server =
                new EmbeddedPostgres(settings, folder, run(settings, folder, binaries));
        try {
            server.awaitReady();
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
        return server;
    }

    public int port() {
        return settings.port();
    }

    public ChildProcess process() {
        return process;
    }

    /// The database that a server always has, as its superuser.
    public Database superuser() {
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + settings.port() + "/postgres",
                PostgresFolder.SUPERUSER,
                superuserPassword());
    }

    public Databases databases() {
        return new Databases(superuser());
    }

    @Override
    public void close() {
        process.stop();
    }

    private static ChildProcess run(
            Settings settings, PostgresFolder folder, PostgresBinaries binaries) {
        Use use = settings.use();
        List<String> command =
                List.of(
                        binaries.program("postgres"),
                        "-D",
                        folder.data().toString(),
                        "-p",
                        Integer.toString(settings.port()),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "max_connections=100",
                        "-c",
                        "shared_buffers=" + use.sharedBuffers,
                        "-c",
                        // Everything lies on SSDs, or in memory: an index is seldom the dearer way.
                        "random_page_cost=1.1",
                        "-c",
                        "fsync=" + use.durable,
                        "-c",
                        "synchronous_commit=" + use.durable,
                        "-c",
                        "full_page_writes=" + use.durable);
        return Leash.postgres()
                .start(
                        "postgres",
                        folder.account().command(command),
                        Map.of("LC_ALL", "C"),
                        folder.root(),
                        settings.log());
    }

    private void awaitReady() {
        long limit = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            process.requireAlive();
            try (Connection _ = superuser().connect()) {
                return;
            } catch (SQLException e) {
                if (System.nanoTime() > limit) {
                    throw new LaunchProblem(
                            "PostgreSQL did not answer within "
                                    + START_LIMIT.toSeconds()
                                    + " s\n"
                                    + process.lastLines(15),
                            e);
                }
            }
            try {
                Thread.sleep(30);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LaunchProblem("Interrupted while PostgreSQL was starting", e);
            }
        }
    }

    private String superuserPassword() {
        try {
            return folder.password();
        } catch (IOException e) {
            throw new LaunchProblem("The superuser's password in " + folder.root(), e);
        }
    }
}
