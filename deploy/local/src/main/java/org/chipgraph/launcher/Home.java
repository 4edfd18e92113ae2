package org.chipgraph.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The folder for everything that running leaves on this machine: unpacked servers, data, logs.
///
/// `.chipgraph` in the checkout, or `/var/tmp/chipgraph-<hash>` where PostgreSQL's account cannot
/// pass through to the checkout. `CHIPGRAPH_HOME` names another one.
public record Home(Path root) {

    public static final String SETTING = "CHIPGRAPH_HOME";

    public static Home of(Checkout checkout) {
        String setting = System.getenv(SETTING);
        if (setting != null && !setting.isBlank()) {
            return prepared(Path.of(setting).toAbsolutePath());
        }
        boolean usable =
                Account.forPostgres().reaches(checkout.root()) && Files.isWritable(checkout.root());
        return usable
                ? prepared(checkout.resolve(".chipgraph"))
                : owned(Path.of("/var/tmp/chipgraph-" + hash(checkout.root().toString())));
    }

    /// Unpacked servers; safe to delete.
    public Path cache() {
        return folder("cache");
    }

    public Path logs() {
        return folder("logs");
    }

    /// What the test clusters write; each folder ends with its JVM.
    public Path tests() {
        return folder("tests");
    }

    public Path folder(String name) {
        return prepared(root.resolve(name)).root();
    }

    /// Everybody may create folders there: one that somebody else made is not trusted.
    private static Home owned(Path folder) {
        Home home = prepared(folder);
        try {
            String owner = Files.getOwner(folder).getName();
            if (!owner.equals(System.getProperty("user.name"))) {
                throw new LaunchProblem(
                        folder + " belongs to " + owner + ": name another folder in " + SETTING);
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    private static Home prepared(Path folder) {
        try {
            if (Files.notExists(folder)) {
                Files.createDirectories(folder);
                // Whatever the umask says: PostgreSQL's account must be able to pass through.
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            if (!Files.isWritable(folder)) {
                throw new LaunchProblem(
                        folder
                                + " belongs to "
                                + Files.getOwner(folder).getName()
                                + ": remove it, or name another folder in "
                                + SETTING);
            }
            return new Home(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be created", e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
