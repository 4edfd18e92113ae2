package org.chipgraph.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.chipgraph.launcher.Part;
import org.chipgraph.launcher.Product;

/// A folder to which a product's PostgreSQL copies what it has written to its log, segment by segment.
///
/// @param server its superuser's
record WalArchive(Path folder, Sql server) {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /// Starts PostgreSQL again: it archives from its start or not at all.
    static WalArchive begin(Product product) throws IOException, SQLException {
        Sql server = new Sql(product.superuser());
        Path folder = product.settings().folder().resolve("archive");
        Files.createDirectory(folder);
        Files.setOwner(folder, Files.getOwner(BaseBackup.data(server)));
        server.run("alter system set archive_mode = on");
        server.run("alter system set archive_command = 'cp \"%%p\" \"%s/%%f\"'".formatted(folder));
        product.stop(Part.POSTGRES);
        product.start(Part.POSTGRES);
        return new WalArchive(folder, server);
    }

    /// Waits until everything that is committed by now is in the archive.
    void complete() throws SQLException, InterruptedException {
        String segment = server.value("select pg_walfile_name(pg_switch_wal())");
        long limit = System.nanoTime() + LIMIT.toNanos();
        while (server.value("select coalesce(last_archived_wal, '') from pg_stat_archiver")
                        .compareTo(segment)
                < 0) {
            assertTrue(System.nanoTime() < limit, () -> segment + " is not archived");
            Thread.sleep(50);
        }
    }

    String restoreCommand() {
        return "cp \"%s/%%f\" \"%%p\"".formatted(folder);
    }
}
