package org.chipgraph.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The account that PostgreSQL runs under: PostgreSQL refuses to run as root.
public sealed interface Account {

    /// Who starts us is good enough.
    record Same() implements Account {}

    /// Started by root: an unprivileged account of this machine.
    record Unprivileged(String user, int uid, int gid) implements Account {}

    /// Shape: `postgres` where the machine has that account, else `nobody`.
    static Account forPostgres() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Same();
        }
        List<String> accounts;
        try {
            accounts = Files.readAllLines(Path.of("/etc/passwd"));
        } catch (IOException e) {
            throw new LaunchProblem("Running as root, and /etc/passwd cannot be read", e);
        }
        for (String wanted : List.of("postgres", "nobody")) {
            for (String line : accounts) {
                String[] fields = line.split(":", -1);
                if (fields.length > 3 && fields[0].equals(wanted)) {
                    return new Unprivileged(
                            wanted, Integer.parseInt(fields[2]), Integer.parseInt(fields[3]));
                }
            }
        }
        throw new LaunchProblem(
                "Running as root, and PostgreSQL refuses root: create an account named postgres"
                        + " (useradd --system postgres) or run as a normal user");
    }

    /// The command, as this account.
    default List<String> command(List<String> command) {
        return switch (this) {
            case Same() -> command;
            case Unprivileged(var _, int uid, int gid) -> {
                List<String> all = new ArrayList<>();
                all.addAll(List.of("setpriv", "--reuid=" + uid, "--regid=" + gid));
                all.addAll(List.of("--clear-groups", "--"));
                all.addAll(command);
                yield List.copyOf(all);
            }
        };
    }

    /// Hands a folder or file over to this account.
    default void own(Path path) throws IOException {
        if (this instanceof Unprivileged(var _, int uid, int gid)) {
            Files.setAttribute(path, "unix:uid", uid);
            Files.setAttribute(path, "unix:gid", gid);
        }
    }

    /// Whether this account may pass through every folder above `path`.
    default boolean reaches(Path path) {
        if (this instanceof Same()) {
            return true;
        }
        for (Path folder = path.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder) && !openToAll(folder)) {
                return false;
            }
        }
        return true;
    }

    private static boolean openToAll(Path folder) {
        try {
            int mode = (Integer) Files.getAttribute(folder, "unix:mode");
            return (mode & 0005) == 0005;
        } catch (IOException e) {
            return false;
        }
    }
}
