package org.chipgraph.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir Path folder;

    @Test
    void aSecretIsMadeOnceAndReadableByItsOwnerOnly() throws IOException {
        Path file = folder.resolve("secrets");
        String made = Secrets.in(file).get("A");

        assertEquals(made, Secrets.in(file).get("A"));
        assertNotEquals(made, Secrets.in(file).get("B"));
        assertEquals(36, made.length());
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
}
