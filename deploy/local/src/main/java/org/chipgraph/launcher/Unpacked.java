package org.chipgraph.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// Unpacks an archive once.
final class Unpacked {

    /// Where the bytes of a tar archive come from, already decompressed.
    interface TarSource {
        InputStream open() throws IOException;
    }

    private Unpacked() {}

    /// Unpacks into `target` unless that is there. A half-finished unpacking leaves only a
    /// `.partial` folder behind; of two that unpack at the same time, one wins.
    static Path once(Path target, TarSource source) throws IOException {
        if (Files.isDirectory(target)) {
            return target;
        }
        Path partial =
                target.resolveSibling(
                        target.getFileName() + "." + ProcessHandle.current().pid() + ".partial");
        Folders.delete(partial);
        try (InputStream bytes = new BufferedInputStream(source.open(), 1 << 16);
                TarArchiveInputStream tar = new TarArchiveInputStream(bytes)) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                write(partial, entry, tar);
            }
        }
        try {
            Files.move(partial, target);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            Folders.delete(partial);
        }
        return target;
    }

    private static void write(Path root, TarArchiveEntry entry, InputStream bytes)
            throws IOException {
        Path path = root.resolve(entry.getName()).normalize();
        if (!path.startsWith(root)) {
            throw new LaunchProblem("The archive has an entry outside of its folder: " + path);
        }
        if (entry.isDirectory()) {
            directories(root, path);
            return;
        }
        directories(root, path.resolve("..").normalize());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(bytes, path);
        Files.setPosixFilePermissions(path, permissions((entry.getMode() & 0100) != 0));
    }

    /// Makes `root` and each folder below it on the way to `folder`.
    private static void directories(Path root, Path folder) throws IOException {
        Files.createDirectories(root);
        Path current = root;
        Files.setPosixFilePermissions(root, permissions(true));
        for (Path name : root.relativize(folder)) {
            current = current.resolve(name);
            if (!Files.isDirectory(current)) {
                Files.createDirectory(current);
                Files.setPosixFilePermissions(current, permissions(true));
            }
        }
    }

    /// Readable by every account: the server may run under another one than the unpacking.
    private static Set<PosixFilePermission> permissions(boolean executable) {
        Set<PosixFilePermission> permissions =
                EnumSet.of(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.GROUP_READ,
                        PosixFilePermission.OTHERS_READ);
        if (executable) {
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        return permissions;
    }
}
