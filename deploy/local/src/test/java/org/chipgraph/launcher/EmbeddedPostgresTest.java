package org.chipgraph.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.chipgraph.launcher.testing.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTest {

    private final Home home = Home.of(Checkout.find());
    private final Path folder = TestFolders.create(home.tests(), "durable");
    private EmbeddedPostgres.Settings settings;

    @BeforeEach
    void settings() {
        settings =
                new EmbeddedPostgres.Settings(
                        folder.resolve("cluster"),
                        home.cache(),
                        folder.resolve("postgres.log"),
                        Port.free(),
                        EmbeddedPostgres.Use.DEVELOPMENT);
    }

    @AfterEach
    void clean() throws IOException {
        Folders.delete(folder);
    }

    @Test
    void whatWasCommittedSurvivesKill9() throws SQLException {
        EmbeddedPostgres first = EmbeddedPostgres.start(settings);
        Database chips = first.databases().ensure("chips", "secret");
        execute(chips, "CREATE TABLE chip (id text)");
        execute(chips, "INSERT INTO chip VALUES ('h20')");
        first.process().kill();

        try (EmbeddedPostgres second = EmbeddedPostgres.start(settings)) {
            Database again = second.databases().ensure("chips", "another secret");
            assertEquals("h20", query(again, "SELECT id FROM chip"));
            assertEquals(
                    "on on",
                    query(
                            again,
                            "SELECT current_setting('fsync') || ' '"
                                    + " || current_setting('full_page_writes')"));
        }
    }

    @Test
    void halfOfAnEarlierInitdbIsThrownAway() throws IOException, SQLException {
        Path data = settings.folder().resolve("data");
        Files.createDirectories(data);
        Files.writeString(data.resolve("half"), "written before the power went");
        Files.createDirectories(folder.resolve("cluster.partial/data"));

        try (EmbeddedPostgres server = EmbeddedPostgres.start(settings)) {
            assertEquals("1", query(server.superuser(), "SELECT 1"));
        }
        assertFalse(Files.exists(data.resolve("half")));
        assertFalse(Files.exists(folder.resolve("cluster.partial")));
    }

    @Test
    void aPidFileThatNamesAnotherProgramDoesNotStopTheStart() throws IOException, SQLException {
        EmbeddedPostgres.start(settings).close();
        Path pidFile = settings.folder().resolve("data/postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n");

        try (EmbeddedPostgres server = EmbeddedPostgres.start(settings)) {
            assertEquals("1", query(server.superuser(), "SELECT 1"));
        }
    }

    @Test
    void aServerThatIsStillRunningFromACutOffStartIsReplaced() throws SQLException {
        EmbeddedPostgres first = EmbeddedPostgres.start(settings);

        try (EmbeddedPostgres second = EmbeddedPostgres.start(settings)) {
            assertEquals("1", query(second.superuser(), "SELECT 1"));
            assertFalse(first.process().isAlive());
        }
    }

    @Test
    void filesOfAnotherMajorVersionAreNamedAndLeftAlone() throws IOException {
        Path version = settings.folder().resolve("data/PG_VERSION");
        Files.createDirectories(version.getParent());
        Files.writeString(version, "17\n");

        LaunchProblem problem =
                assertThrows(LaunchProblem.class, () -> EmbeddedPostgres.start(settings));
        assertTrue(problem.getMessage().contains("written by PostgreSQL 17"));
        assertTrue(Files.exists(version));
    }

    @Test
    void theServerStopsWhenItsJvmIsKilled() throws IOException, InterruptedException {
        Path ready = folder.resolve("ready");
        Process jvm =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                PostgresAlone.class.getName(),
                                settings.folder().toString(),
                                Integer.toString(settings.port()),
                                ready.toString())
                        .inheritIO()
                        .start();
        assertTrue(Eventually.within(30, () -> Files.exists(ready)), "the server started");
        long pid = Long.parseLong(Files.readString(ready));
        assertTrue(ProcessHandle.of(pid).orElseThrow().isAlive());

        jvm.destroyForcibly().waitFor(10, TimeUnit.SECONDS);

        assertTrue(
                Eventually.within(15, () -> ProcessHandle.of(pid).isEmpty()),
                "PostgreSQL " + pid + " outlived its JVM");
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
