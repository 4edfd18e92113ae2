package org.chipgraph.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What a start left on disk for the commands that come after it: pids, ports, whether it is ready.
record Run(Path home, RunRecord record) {

    /// The launcher's own name in the record.
    static final String LAUNCHER = "launcher";

    static Run of(Home home) {
        return new Run(home.root(), new RunRecord(home.folder("run")));
    }

    Optional<ProcessHandle> launcher() {
        return record.running(LAUNCHER);
    }

    Ports ports() {
        return Ports.saved(portsFile(), System.getenv());
    }

    String password(Part service) {
        return Secrets.in(home.resolve("secrets.properties"))
                .get("POSTGRES_" + service.name() + "_PASSWORD");
    }

    boolean isReady() {
        return Files.exists(readyFile());
    }

    void starting(Ports ports) {
        try {
            Files.deleteIfExists(readyFile());
            ports.save(portsFile());
        } catch (IOException e) {
            throw new LaunchProblem(record.folder() + " cannot be written", e);
        }
        record.add(LAUNCHER, ProcessHandle.current());
    }

    void ready() {
        try {
            Files.writeString(readyFile(), "");
        } catch (IOException e) {
            throw new LaunchProblem(readyFile() + " cannot be written", e);
        }
    }

    void ended() {
        try {
            Files.deleteIfExists(readyFile());
            Files.deleteIfExists(portsFile());
        } catch (IOException e) {
            throw new LaunchProblem(record.folder() + " cannot be written", e);
        }
        record.remove(LAUNCHER);
    }

    private Path readyFile() {
        return record.folder().resolve("ready");
    }

    private Path portsFile() {
        return record.folder().resolve("ports.properties");
    }
}
