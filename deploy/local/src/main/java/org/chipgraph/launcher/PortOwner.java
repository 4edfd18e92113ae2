package org.chipgraph.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Who listens on a port: from `/proc` on Linux, from `lsof` elsewhere.
final class PortOwner {

    private static final String LISTENING = "0A";

    private PortOwner() {}

    /// For people: "process 4711 (/usr/bin/java -jar …)", or that it cannot be told.
    static String of(int port) {
        return pid(port)
                .flatMap(ProcessHandle::of)
                .map(PortOwner::describe)
                .orElse("a process that this account cannot see");
    }

    private static String describe(ProcessHandle process) {
        String command =
                process.info().commandLine().or(process.info()::command).orElse("unknown command");
        String shown = command.length() > 100 ? command.substring(0, 100) + "…" : command;
        return "process " + process.pid() + " (" + shown + ")";
    }

    private static Optional<Long> pid(int port) {
        try {
            return Files.isReadable(Path.of("/proc/net/tcp")) ? fromProc(port) : fromLsof(port);
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<Long> fromProc(int port) throws IOException {
        Optional<String> inode = inode(port);
        if (inode.isEmpty()) {
            return Optional.empty();
        }
        String socket = "socket:[" + inode.get() + "]";
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(folder -> folder.getFileName().toString().matches("\\d+"))
                    .filter(folder -> holds(folder.resolve("fd"), socket))
                    .map(folder -> Long.parseLong(folder.getFileName().toString()))
                    .findFirst();
        }
    }

    private static Optional<String> inode(int port) throws IOException {
        String suffix = ":%04X".formatted(port);
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            if (Files.notExists(Path.of(table))) {
                continue;
            }
            for (String line : Files.readAllLines(Path.of(table))) {
                String[] fields = line.strip().split("\\s+", -1);
                if (fields.length > 9
                        && fields[1].endsWith(suffix)
                        && fields[3].equals(LISTENING)) {
                    return Optional.of(fields[9]);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Path descriptors, String socket) {
        try (Stream<Path> links = Files.list(descriptors)) {
            return links.anyMatch(link -> pointsTo(link, socket));
        } catch (IOException e) {
            // The process has ended, or belongs to somebody else.
            return false;
        }
    }

    private static boolean pointsTo(Path link, String socket) {
        try {
            return Files.readSymbolicLink(link).toString().equals(socket);
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Long> fromLsof(int port) throws IOException, InterruptedException {
        Process lsof =
                new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String answer = new String(lsof.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        lsof.waitFor(5, TimeUnit.SECONDS);
        return answer.lines().findFirst().map(line -> Long.parseLong(line.strip()));
    }
}
