package org.chipgraph.launcher.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chipgraph.launcher.Folders;

/// Folders that are named after the JVM that made them, so that the next one can tell which are
/// left over from a JVM that was killed.
public final class TestFolders {

    private static final Pattern NAME = Pattern.compile("[a-z]+-(\\d+)-\\d+");

    private TestFolders() {}

    public static Path create(Path parent, String purpose) {
        long pid = ProcessHandle.current().pid();
        Path folder = parent.resolve(purpose + "-" + pid + "-" + System.nanoTime());
        try {
            Files.createDirectory(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void removeOrphans(Path parent) {
        try {
            for (Path folder : Folders.list(parent)) {
                Matcher name = NAME.matcher(folder.getFileName().toString());
                if (name.matches() && !isAlive(Long.parseLong(name.group(1)))) {
                    Folders.delete(folder);
                }
            }
        } catch (IOException e) {
            // Another JVM is removing the same folder, or its server is still stopping: the
            // next start finishes it.
        }
    }

    private static boolean isAlive(long pid) {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        return process.isPresent() && process.get().isAlive();
    }
}
