package org.chipgraph.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {

    @TempDir Path folder;

    @Test
    void programsStayExecutableAndReadableByEveryAccount() throws IOException {
        Path target = folder.resolve("cache/server");
        Unpacked.once(target, archive("bin/run", 0700, "#!"));

        Path program = target.resolve("bin/run");
        assertEquals("#!", Files.readString(program));
        assertEquals(0755, mode(program));
        assertEquals(0755, mode(program.getParent()));
    }

    @Test
    void whatIsThereIsNotUnpackedAgain() throws IOException {
        Path target = folder.resolve("server");
        Unpacked.once(target, archive("file", 0600, "first"));
        Unpacked.once(
                target,
                () -> {
                    throw new AssertionError("opened again");
                });

        assertEquals("first", Files.readString(target.resolve("file")));
    }

    @Test
    void anUnpackingThatBreaksOffLeavesNoTarget() {
        Path target = folder.resolve("server");
        byte[] half = new byte[700];
        System.arraycopy(bytes("file", 0600, "x".repeat(600)), 0, half, 0, half.length);

        assertThrows(
                IOException.class,
                () -> Unpacked.once(target, () -> new ByteArrayInputStream(half)));
        assertFalse(Files.exists(target));
    }

    @Test
    void anEntryOutsideOfTheFolderIsRefused() {
        LaunchProblem problem =
                assertThrows(
                        LaunchProblem.class,
                        () ->
                                Unpacked.once(
                                        folder.resolve("server"), archive("../out", 0600, "x")));
        assertTrue(problem.getMessage().contains("outside"));
        assertFalse(Files.exists(folder.resolve("out")));
    }

    private static Unpacked.TarSource archive(String name, int mode, String content) {
        byte[] bytes = bytes(name, mode, content);
        return () -> new ByteArrayInputStream(bytes);
    }

    private static byte[] bytes(String name, int mode, String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] data = content.getBytes(StandardCharsets.UTF_8);
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            TarArchiveEntry entry = new TarArchiveEntry(name, true);
            entry.setSize(data.length);
            entry.setMode(mode);
            tar.putArchiveEntry(entry);
            tar.write(data);
            tar.closeArchiveEntry();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static int mode(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:mode") & 0777;
    }
}
