package org.chipgraph.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The files of one cluster: `data`, and the superuser's `password`.
///
/// Made in a folder beside it and renamed when complete, so that half of one is never used.
record PostgresFolder(Path root, Account account) {

    static final String SUPERUSER = "chipgraph_owner";

    Path data() {
        return root.resolve("data");
    }

    String password() throws IOException {
        return Files.readString(root.resolve("password")).strip();
    }

    void prepare(PostgresBinaries binaries, Path log) throws IOException {
        if (Files.exists(data().resolve("PG_VERSION"))) {
            requireVersion();
            return;
        }
        Path partial = root.resolveSibling(root.getFileName() + ".partial");
        Folders.delete(partial);
        Folders.delete(root);
        Files.createDirectories(root.getParent());
        Files.createDirectory(partial);
        Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwx------"));
        Path password = partial.resolve("password");
        Files.writeString(password, Secrets.random());
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
        account.own(password);
        account.own(partial);
        initdb(binaries, partial, log);
        Files.move(partial, root);
    }

    private void initdb(PostgresBinaries binaries, Path folder, Path log) {
        List<String> command =
                List.of(
                        binaries.program("initdb"),
                        "--pgdata=" + folder.resolve("data"),
                        "--username=" + SUPERUSER,
                        "--pwfile=" + folder.resolve("password"),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--locale=C",
                        "--lc-ctype=" + PostgresBinaries.letters(),
                        "--builtin-locale=C.UTF-8");
        ChildProcess initdb =
                Leash.java().start("initdb", account.command(command), Map.of(), folder, log);
        initdb.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        if (initdb.exitValue() != 0) {
            throw new LaunchProblem("initdb failed\n" + initdb.lastLines(15));
        }
    }

    private void requireVersion() throws IOException {
        String version = Files.readString(data().resolve("PG_VERSION")).strip();
        if (!version.equals(PostgresBinaries.MAJOR)) {
            throw new LaunchProblem(
                    data()
                            + " was written by PostgreSQL "
                            + version
                            + ", this is "
                            + PostgresBinaries.MAJOR
                            + ": dump and load it, or remove the folder");
        }
    }

    /// A postmaster.pid whose process is gone, or whose number now belongs to another program, must
    /// not stop a start; one that is alive belongs to a start that was cut off.
    void clearStalePid() throws IOException, InterruptedException {
        Path file = data().resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file);
        long pid = lines.isEmpty() ? -1 : parsePid(lines.getFirst());
        ProcessHandle process = pid <= 0 ? null : ProcessHandle.of(pid).orElse(null);
        if (process != null && isOurs(process)) {
            process.destroy();
            try {
                process.onExit().get(15, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                process.destroyForcibly();
                Thread.sleep(500);
            }
        }
        Files.deleteIfExists(file);
    }

    private static long parsePid(String line) {
        try {
            return Long.parseLong(line.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(data().toString()))
                .isPresent();
    }
}
