package org.chipgraph.acceptance;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.chipgraph.launcher.Product;

/// A copy of a cluster's files that was made while it was working. By PostgreSQL's functions for it, since
/// `pg_basebackup` is not among the embedded programs.
///
/// @param data the cluster's place
/// @param copy the copy's place
record BaseBackup(Path data, Path copy) {

    /// What the copy lacks, the archive has.
    private static final String WAL = "pg_wal";

    static BaseBackup take(Product product) throws IOException, SQLException {
        Path data = data(new Sql(product.superuser()));
        BaseBackup backup = new BaseBackup(data, product.settings().folder().resolve("backup"));
        try (Connection session = product.superuser().connect();
                Statement statement = session.createStatement()) {
            statement.execute("select pg_backup_start('rehearsal', fast => true)");
            Files.walkFileTree(data, backup.new Copier());
            try (ResultSet stopped =
                    statement.executeQuery("select labelfile from pg_backup_stop()")) {
                stopped.next();
                backup.append("backup_label", stopped.getString(1));
            }
        }
        return backup;
    }

    /// The folder of a cluster.
    static Path data(Sql server) throws SQLException {
        return Path.of(server.value("show data_directory"));
    }

    /// Makes a copy that will go on from the archive to that time when it starts, and lays it in the cluster's place;
    /// the old files stay beside it.
    void restore(WalArchive archive, String time) throws IOException {
        append("recovery.signal", "");
        append(
                "postgresql.auto.conf",
                """
                restore_command = '%s'
                recovery_target_time = '%s'
                recovery_target_action = 'promote'
                # Nobody gets in before that time is reached.
                hot_standby = off
                # What it writes from now on is another history than the archive's.
                archive_mode = off
                """
                        .formatted(archive.restoreCommand(), time));
        Files.move(data, data.resolveSibling("damaged"));
        Files.move(copy, data);
    }

    /// To a file of the copy, for the account under which PostgreSQL runs.
    private void append(String name, String text) throws IOException {
        Path file = copy.resolve(name);
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Files.setOwner(file, Files.getOwner(data));
    }

    private final class Copier extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
            Files.copy(folder, place(folder), StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            if (file.startsWith(data.resolve(WAL)) || file.endsWith("postmaster.pid")) {
                return FileVisitResult.CONTINUE;
            }
            try {
                Files.copy(file, place(file), StandardCopyOption.COPY_ATTRIBUTES);
            } catch (NoSuchFileException removed) {
                return visitFileFailed(file, removed);
            }
            return FileVisitResult.CONTINUE;
        }

        /// A cluster that works removes files; what that changes, its log says.
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
            if (problem instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw problem;
        }

        private Path place(Path original) {
            return copy.resolve(data.relativize(original));
        }
    }
}
