package org.chipgraph.images;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.chipgraph.launcher.Database;
import org.chipgraph.launcher.Folders;
import org.chipgraph.launcher.Programs;

/// The databases and roles that the manifests' PostgreSQL makes at its first start, made on another
/// server.
///
/// @param folder for the files of its pod
record PodDatabases(DeployedPod postgres, Database server, Path folder) {

    /// Of the server.
    int port() {
        return URI.create(server.jdbcUrl().substring("jdbc:".length())).getPort();
    }

    /// By the pod's own script where this machine has the `psql` that it calls; else as it would.
    void make() throws IOException, InterruptedException, SQLException {
        for (var file : postgres.files().entrySet()) {
            Path path = below(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Map<String, String> environment = postgres.environment();
        environment.computeIfPresent("DATABASES", (_, path) -> "" + below(path));
        if (Programs.find("psql", System.getenv("PATH")).isPresent()) {
            run(environment);
            // As at the next start of the pod, which finds everything.
            run(environment);
        } else {
            create(Path.of(environment.getOrDefault("DATABASES", "")));
        }
    }

    private void run(Map<String, String> environment) throws IOException, InterruptedException {
        Path script = below("/etc/chipgraph/init/create-databases.sh");
        var builder = new ProcessBuilder("bash", script.toString()).inheritIO();
        builder.environment().putAll(environment);
        builder.environment()
                .putAll(
                        Map.of(
                                "PGHOST",
                                Loopback.HOST,
                                "PGPORT",
                                "" + port(),
                                "PGPASSWORD",
                                server.password(),
                                "POSTGRES_USER",
                                server.user(),
                                "POSTGRES_PASSWORD",
                                server.password()));
        assertEquals(0, builder.start().waitFor());
    }

    private void create(Path databases) throws IOException, SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            for (Path database : Folders.list(databases)) {
                for (String role : List.of("owner", "application")) {
                    if (Files.exists(database.resolve(role))) {
                        statement.execute(
                                "create role %s login password '%s'"
                                        .formatted(
                                                read(database, role, "username"),
                                                read(database, role, "password")));
                    }
                }
                String name = database.getFileName().toString();
                String owner = read(database, "owner", "username");
                statement.execute("create database %s owner %s".formatted(name, owner));
                statement.execute("revoke all on database %s from public".formatted(name));
            }
        }
    }

    private static String read(Path database, String role, String file) throws IOException {
        return Files.readString(database.resolve(role).resolve(file));
    }

    private Path below(String absolute) {
        return folder.resolve(absolute.substring(1));
    }
}
