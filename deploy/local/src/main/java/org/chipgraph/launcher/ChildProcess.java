package org.chipgraph.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A process that we started and that stops with us.
public final class ChildProcess {

    private final String name;
    private final Process process;
    private final Path log;
    private final Duration patience;

    ChildProcess(String name, Process process, Path log, Duration patience) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.patience = patience;
        var _ = process.onExit().thenAccept(_ -> letGo());
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    public Path log() {
        return log;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public int exitValue() {
        return process.exitValue();
    }

    public CompletableFuture<ChildProcess> onExit() {
        return process.onExit().thenApply(_ -> this);
    }

    /// Asks it to stop and waits; one that does not is killed.
    public void stop() {
        letGo();
        try {
            // The leash kills after `patience`; the margin is for a machine that is slow.
            if (!process.waitFor(patience.toSeconds() + 5, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    /// Ends it at once, as `kill -9` does.
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /// Fails when it has ended, with the end of its log.
    public void requireAlive() {
        if (!isAlive()) {
            throw new LaunchProblem(
                    name + " ended with exit code " + exitValue() + "\n" + lastLines(15));
        }
    }

    public String lastLines(int count) {
        try {
            List<String> lines = Files.readString(log, StandardCharsets.UTF_8).lines().toList();
            List<String> last = lines.subList(Math.max(0, lines.size() - count), lines.size());
            return "  " + String.join("\n  ", last) + "\n  (all of it: " + log + ")";
        } catch (IOException e) {
            return "  (no log at " + log + ")";
        }
    }

    private void letGo() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // The pipe is closed either way: that is what lets go.
        }
    }
}
