package org.chipgraph.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordTest {

    @TempDir Path folder;
    private Process sleeper;

    @BeforeEach
    void startSleeper() throws IOException {
        sleeper = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void stopSleeper() {
        sleeper.destroyForcibly();
    }

    @Test
    void aRecordedProcessIsFoundAndEnded() {
        RunRecord record = new RunRecord(folder);
        record.add("sleeper", sleeper.toHandle());

        assertEquals(List.of("sleeper"), record.names());
        assertEquals(sleeper.pid(), record.running("sleeper").orElseThrow().pid());
        assertTrue(record.end("sleeper", Duration.ofSeconds(5)));
        assertFalse(sleeper.isAlive());
        assertEquals(List.of(), record.names());
    }

    @Test
    void aProcessThatIgnoresTheRequestIsKilled() throws IOException {
        Process stubborn =
                new ProcessBuilder("bash", "-c", "trap '' TERM; echo; sleep 60 & wait; wait")
                        .start();
        assertEquals('\n', stubborn.getInputStream().read());
        RunRecord record = new RunRecord(folder);
        record.add("stubborn", stubborn.toHandle());

        assertTrue(record.end("stubborn", Duration.ofMillis(300)));
        assertFalse(stubborn.isAlive());
    }

    @Test
    void anotherProcessThatGotTheSameNumberIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("sleeper.pid"), sleeper.pid() + " 1000000000000");
        RunRecord record = new RunRecord(folder);

        assertTrue(record.running("sleeper").isEmpty());
        assertFalse(record.end("sleeper", Duration.ofSeconds(1)));
        assertTrue(sleeper.isAlive());
    }

    @Test
    void aFileThatWasCutOffNamesNoProcess() throws IOException {
        for (String content : new String[] {"", "12", "x y", sleeper.pid() + " "}) {
            Files.writeString(folder.resolve("sleeper.pid"), content);
            assertTrue(new RunRecord(folder).running("sleeper").isEmpty(), content);
        }
    }
}
