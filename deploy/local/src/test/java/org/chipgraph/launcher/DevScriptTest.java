package org.chipgraph.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script alone, in a folder with a space in its name.
class DevScriptTest {

    @TempDir Path folder;
    private Path script;

    @BeforeEach
    void copy() throws IOException {
        script = Files.createDirectory(folder.resolve("my checkout")).resolve("dev");
        Files.copy(Checkout.find().resolve("dev"), script, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private record Outcome(int exitCode, String text) {}

    @Test
    void bareItListsItsCommandsFromAnyFolder() throws Exception {
        Outcome outcome = run(Map.of());

        assertEquals(0, outcome.exitCode());
        for (String command :
                List.of(
                        "up", "down", "status", "test", "doctor", "fmt", "check", "compose",
                        "explain", "logs", "token", "refs", "render", "images")) {
            assertTrue(outcome.text().contains("\n  " + command), command);
        }
    }

    @Test
    void anUnknownCommandFails() throws Exception {
        Outcome outcome = run(Map.of(), "upp");

        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.text().contains("No command 'upp'"), outcome.text());
    }

    @Test
    void downWithoutABuildSaysThatNothingRuns() throws Exception {
        Outcome outcome = run(Map.of(), "down");

        assertEquals("Nothing is running.\n", outcome.text());
        assertEquals(0, outcome.exitCode());
    }

    @Test
    void aTokenBeforeTheFirstBuildSaysWhatToDo() throws Exception {
        Outcome outcome = run(Map.of(), "token", "editor");

        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.text().contains("./dev up builds and starts everything"));
    }

    @Test
    void anOldMavenIsNamedWithItsVersion() throws Exception {
        Path mvn = folder.resolve("mvn");
        Files.writeString(mvn, "#!/bin/sh\necho 'Apache Maven 3.6.3 (cecedd34)'\n");
        assertTrue(mvn.toFile().setExecutable(true));

        Outcome outcome = run(Map.of("PATH", folder + ":/usr/bin:/bin"), "fmt");

        assertEquals(1, outcome.exitCode());
        assertTrue(
                outcome.text().contains(mvn + " is Maven 3.6.3; 3.8 or newer is needed"),
                outcome.text());
    }

    private Outcome run(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of("bash", script.toString()), Stream.of(arguments)).toList();
        ProcessBuilder builder = new ProcessBuilder(command).directory(Path.of("/").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text);
    }
}
