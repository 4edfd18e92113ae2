package org.chipgraph.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/// Passwords of this machine's own servers: made up when first asked for, kept in a file that only
/// its owner reads.
public final class Secrets {

    private final Path file;
    private final Properties values = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    public static Secrets in(Path file) {
        Secrets secrets = new Secrets(file);
        if (Files.exists(file)) {
            try (InputStream bytes = Files.newInputStream(file)) {
                secrets.values.load(bytes);
            } catch (IOException e) {
                throw new LaunchProblem(file + " cannot be read", e);
            }
        }
        return secrets;
    }

    static String random() {
        byte[] bytes = new byte[18];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    public synchronized String get(String name) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        String fresh = random();
        values.setProperty(name, fresh);
        save();
        return fresh;
    }

    private void save() {
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        try {
            Files.deleteIfExists(partial);
            Files.createFile(
                    partial,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            try (OutputStream bytes = Files.newOutputStream(partial)) {
                values.store(bytes, "Made up for this machine; Keycloak and PostgreSQL know them");
            }
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LaunchProblem(file + " cannot be written", e);
        }
    }
}
