package org.chipgraph.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Which processes a start began, on disk: one file per process with its pid and start time, so
/// that a later command finds them, and never mistakes another process for them.
///
/// @param folder holds `<name>.pid`
public record RunRecord(Path folder) {

    /// Clocks are corrected, and the kernel gives start times in ticks since boot.
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    public void add(String name, ProcessHandle process) {
        Path partial = folder.resolve(name + ".partial");
        long start = process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
        try {
            Files.writeString(partial, process.pid() + " " + start);
            Files.move(partial, file(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LaunchProblem(file(name) + " cannot be written", e);
        }
    }

    public void remove(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new LaunchProblem(file(name) + " cannot be removed", e);
        }
    }

    /// The process of that name, when it still runs.
    public Optional<ProcessHandle> running(String name) {
        String[] parts;
        try {
            parts = Files.readString(file(name)).strip().split(" ");
        } catch (IOException e) {
            return Optional.empty();
        }
        if (parts.length != 2 || !parts[0].matches("\\d+") || !parts[1].matches("\\d+")) {
            return Optional.empty();
        }
        Instant recorded = Instant.ofEpochMilli(Long.parseLong(parts[1]));
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> startedAt(process, recorded));
    }

    public List<String> names() {
        List<String> names = new ArrayList<>();
        try {
            for (Path file : Folders.list(folder)) {
                String name = file.getFileName().toString();
                if (name.endsWith(".pid")) {
                    names.add(name.substring(0, name.length() - ".pid".length()));
                }
            }
        } catch (IOException e) {
            throw new LaunchProblem(folder + " cannot be read", e);
        }
        return names;
    }

    /// Ends what is still running of that name: asked first, killed after `patience`.
    public boolean end(String name, Duration patience) {
        Optional<ProcessHandle> running = running(name);
        running.ifPresent(process -> end(process, patience));
        remove(name);
        return running.isPresent();
    }

    private static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
            process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private static boolean startedAt(ProcessHandle process, Instant recorded) {
        return process.info()
                .startInstant()
                .map(start -> Duration.between(start, recorded).abs().compareTo(TOLERANCE) < 0)
                .orElse(recorded.equals(Instant.EPOCH));
    }

    private Path file(String name) {
        return folder.resolve(name + ".pid");
    }
}
