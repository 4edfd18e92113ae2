package org.chipgraph.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Whole folders: copied, deleted, listed.
public final class Folders {

    private Folders() {}

    /// Deletes a folder with its contents; a folder that is not there is fine.
    public static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }

    /// Copies a folder to a place where nothing is yet.
    static void copy(Path from, Path to) throws IOException {
        List<Path> parentsFirst;
        try (Stream<Path> paths = Files.walk(from)) {
            parentsFirst = paths.toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path path : parentsFirst) {
            Files.copy(
                    path,
                    to.resolve(from.relativize(path).toString()),
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    public static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }
}
