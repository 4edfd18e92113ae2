package org.chipgraph.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// The time of every file in an image, so that the same content is the same image. An AOT cache is
/// good only for jars with the time of those that it was trained with, so they get it before.
final class FixedTime {

    static final Instant INSTANT = Instant.parse("2026-01-01T00:00:00Z");

    private FixedTime() {}

    static void set(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.toList();
        }
        for (Path path : paths) {
            Files.setLastModifiedTime(path, FileTime.from(INSTANT));
        }
    }
}
