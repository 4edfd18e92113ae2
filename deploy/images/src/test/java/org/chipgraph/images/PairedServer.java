package org.chipgraph.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.chipgraph.deployment.Repository;
import org.chipgraph.launcher.Account;
import org.chipgraph.launcher.Database;

/// One of the two servers of `components/postgres`, run by the scripts of its containers: as the
/// kubelet does it, the sidecar is told to stop when the server has stopped.
final class PairedServer {

    private static final Path SCRIPTS = Repository.KUBERNETES.resolve("components/postgres");
    private static final String PASSWORD = "secret";
    private static final int PATIENCE_SECONDS = 30;

    /// What the image's entry point does, as far as it matters here.
    private static final String ENTRY_POINT =
            """
            #!/bin/bash
            set -e
            if [ ! -s "$PGDATA/PG_VERSION" ]; then
                mkdir -p "$PGDATA"
                initdb --pgdata "$PGDATA" --username postgres --auth-local=trust --auth-host=scram-sha-256 \
                    --pwfile=<(echo "$POSTGRES_PASSWORD") --no-sync >/dev/null
            fi
            exec "$@" -D "$PGDATA" -c listen_addresses=127.0.0.1 -c port="$PORT" -c unix_socket_directories=
            """;

    private final Path folder;
    private final int number;
    private final List<Integer> ports;
    private final String path;
    private Process server;
    private Process sidecar;

    /// @param folder may be entered by the account of PostgreSQL
    /// @param ports of both servers
    /// @param programs folder of PostgreSQL's
    PairedServer(Path folder, int number, List<Integer> ports, Path programs) throws IOException {
        this.folder = folder.resolve("postgres-" + number);
        this.number = number;
        this.ports = ports;
        Files.createDirectories(this.folder);
        Account.forPostgres().own(this.folder);
        Path entryPoint = this.folder.resolve("docker-entrypoint.sh");
        Files.writeString(entryPoint, ENTRY_POINT);
        Files.setPosixFilePermissions(entryPoint, PosixFilePermissions.fromString("rwxr-xr-x"));
        this.path = this.folder + ":" + programs + ":" + System.getenv("PATH");
    }

    private Database database() {
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + ports.get(number) + "/postgres",
                "postgres",
                PASSWORD);
    }

    String ask(String sql) throws SQLException {
        try (Connection connection = database().connect();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            ResultSet rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }

    void await(String sql, String answer) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        String last = "";
        while (!answer.equals(last)) {
            assertTrue(System.nanoTime() < end, sql + ": " + last + "\n" + said());
            Thread.sleep(50);
            try {
                last = ask(sql);
            } catch (SQLException notYet) {
                last = String.valueOf(notYet.getMessage());
            }
        }
    }

    boolean isPrimary() throws SQLException {
        return ask("select pg_is_in_recovery()").equals("f");
    }

    /// What its scripts and the server have said.
    String said() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    /// Its exit code.
    int prepare() throws Exception {
        return run("prepare.sh").waitFor();
    }

    PairedServer start() throws Exception {
        assertEquals(0, prepare(), this::text);
        sidecar = run("hand-over.sh");
        server =
                run(
                        "start.sh",
                        "postgres",
                        "-c",
                        "hba_file=" + SCRIPTS.resolve("pg_hba.conf"),
                        "-c",
                        "wal_keep_size=64MB");
        await("select 1", "1");
        return this;
    }

    private String text() {
        try {
            return said();
        } catch (IOException e) {
            return e.toString();
        }
    }

    void shutDown() throws Exception {
        signal("INT", server);
        end();
    }

    /// Its receiver of changes stands still until it is told to go on.
    void receives(boolean goesOn) throws Exception {
        String receiver = ask("select pid from pg_stat_wal_receiver");
        new ProcessBuilder("kill", goesOn ? "-CONT" : "-STOP", receiver).start().waitFor();
    }

    void kill() throws Exception {
        signal("KILL", server);
        end();
    }

    private void end() throws Exception {
        assertTrue(server.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), this::text);
        signal("TERM", sidecar);
        assertTrue(sidecar.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), this::text);
    }

    /// Whatever still runs.
    void destroy() throws Exception {
        for (Process process : new Process[] {server, sidecar}) {
            if (process != null && process.isAlive()) {
                signal(process == server ? "INT" : "KILL", process);
                process.waitFor();
            }
        }
    }

    private static void signal(String name, Process process) throws Exception {
        new ProcessBuilder("kill", "-" + name, "" + process.pid()).inheritIO().start().waitFor();
    }

    private Process run(String script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", SCRIPTS.resolve(script).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(Account.forPostgres().command(command))
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        builder.environment().put("PGHOST", "127.0.0.1");
        builder.environment().put("FIRST_TRIES", "2");
        builder.environment()
                .putAll(
                        Map.of(
                                "PATH",
                                path,
                                "HOSTNAME",
                                "postgres-" + number,
                                "PORT",
                                "" + ports.get(number),
                                "PGDATA",
                                folder.resolve("18/docker").toString(),
                                "POSTGRES_USER",
                                "postgres",
                                "POSTGRES_PASSWORD",
                                PASSWORD,
                                "POSTGRES_0",
                                address(0),
                                "POSTGRES_1",
                                address(1),
                                "PGPORT",
                                "" + ports.get(number),
                                "DATABASES",
                                folder.toString()));
        return builder.start();
    }

    private String address(int server) {
        return "postgresql://postgres@127.0.0.1:%d/postgres?connect_timeout=3"
                .formatted(ports.get(server));
    }
}
