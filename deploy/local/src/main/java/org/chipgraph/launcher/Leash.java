package org.chipgraph.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How a child process is started: it holds a pipe to this JVM and stops when that closes, so that
/// nothing outlives a JVM that was killed.
public record Leash(String stopSignal, Duration patience) {

    private static final String SCRIPT = script();

    /// A session of its own keeps the terminal's Ctrl-C away from the children: they stop in order,
    /// when we say so. macOS has no setsid.
    private static final boolean SETSID = Files.isExecutable(Path.of("/usr/bin/setsid"));

    public static Leash java() {
        return new Leash("TERM", Duration.ofSeconds(10));
    }

    static Leash postgres() {
        return new Leash("INT", Duration.ofSeconds(20));
    }

    /// Shape: output goes to the end of `log`; `environment` is added to ours.
    public ChildProcess start(
            String name,
            List<String> command,
            Map<String, String> environment,
            Path folder,
            Path log) {
        List<String> all = new ArrayList<>();
        if (SETSID) {
            all.add("/usr/bin/setsid");
        }
        all.addAll(List.of("bash", "-c", SCRIPT, name, stopSignal));
        all.add(Long.toString(patience.toSeconds()));
        all.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(all).directory(folder.toFile());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            return new ChildProcess(name, builder.start(), log, patience);
        } catch (IOException e) {
            throw new LaunchProblem(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    private static String script() {
        try (InputStream script = Leash.class.getResourceAsStream("leash.sh")) {
            if (script == null) {
                throw new IllegalStateException("leash.sh is missing from the launcher");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
