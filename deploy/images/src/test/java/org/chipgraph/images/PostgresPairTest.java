package org.chipgraph.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chipgraph.launcher.Checkout;
import org.chipgraph.launcher.Folders;
import org.chipgraph.launcher.Home;
import org.chipgraph.launcher.Port;
import org.chipgraph.launcher.testing.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The two servers of `components/postgres`: there is one primary at most, what was acknowledged
/// stays, and a planned end of the primary makes the other one take over. Where this machine has no
/// complete PostgreSQL (Debian's `postgresql`), nothing of this is tested.
@Timeout(120)
class PostgresPairTest {

    private static final String ROWS = "select count(*) from told";

    private Path folder;
    private PairedServer first;
    private PairedServer second;

    @BeforeEach
    void start() throws Exception {
        Optional<Path> programs = programs();
        assumeTrue(programs.isPresent(), "no pg_basebackup here");
        Path tests = Home.of(Checkout.find()).tests();
        folder = TestFolders.create(tests, "pair");
        List<Integer> ports = List.of(Port.free(), Port.free());
        first = new PairedServer(folder, 0, ports, programs.get());
        second = new PairedServer(folder, 1, ports, programs.get());
        first.start();
        second.start();
        first.ask("create table told (line int)");
        tell(first);
    }

    private static Optional<Path> programs() throws IOException {
        Path installed = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(installed)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(installed)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin ->
                            Stream.of("postgres", "pg_basebackup", "pg_controldata", "psql")
                                    .allMatch(name -> Files.exists(bin.resolve(name))))
                    .max(Path::compareTo);
        }
    }

    @AfterEach
    void stop() throws Exception {
        if (folder != null) {
            first.destroy();
            second.destroy();
            Folders.delete(folder);
        }
    }

    private static void tell(PairedServer server) throws Exception {
        server.ask("insert into told values (1)");
    }

    @Test
    void theOtherTakesOverWhenThePrimaryIsShutDown() throws Exception {
        first.shutDown();
        assertTrue(second.isPrimary());
        tell(second);
        first.start();
        assertFalse(first.isPrimary());
        first.await(ROWS, "2");
        second.await("select state from pg_stat_replication", "streaming");
        second.shutDown();
        assertTrue(first.isPrimary());
        tell(first);
        second.start();
        second.await(ROWS, "3");
    }

    @Test
    void aServerThatCrashedStartsAnewAsWhatItWas() throws Exception {
        first.kill();
        assertFalse(second.isPrimary());
        assertEquals("1", second.ask(ROWS));
        first.start();
        assertTrue(first.isPrimary());
        tell(first);
        second.await(ROWS, "2");
    }

    @Test
    void whoHasMissedSomethingDoesNotTakeOver() throws Exception {
        // So that the first does not wait for it longer.
        first.ask("alter system set wal_sender_timeout = '2s'");
        first.ask("select pg_reload_conf()");
        second.receives(false);
        tell(first);
        first.shutDown();
        assertTrue(first.said().contains("has not received everything"));
        assertFalse(second.isPrimary());
        second.receives(true);
        first.start();
        assertTrue(first.isPrimary());
        second.await(ROWS, "2");
    }

    @Test
    void twoPrimariesAreRefused() throws Exception {
        first.kill();
        second.ask("select pg_promote()");
        assertEquals(1, first.prepare());
        assertTrue(first.said().contains("both servers are primaries"));
    }
}
