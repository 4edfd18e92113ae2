package org.chipgraph.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// `./dev status`: each part's process, port, health and memory.
record Status(Home home) {

    void print(PrintStream out) {
        Run run = Run.of(home);
        String launcher =
                run.launcher()
                        .map(process -> "./dev up is running (process " + process.pid() + ")")
                        .orElse("./dev up is not running");
        out.println(launcher + "; logs and data are in " + home.root());
        Ports ports = run.ports();
        long total = 0;
        for (Part part : Part.values()) {
            Optional<ProcessHandle> process = run.record().running(part.title());
            long memory = process.map(found -> residentMegabytes(found.pid())).orElse(0L);
            total += memory;
            out.println(
                    String.format(
                            Locale.ROOT,
                            "  %-18s port %-6d %-10s %s",
                            part.title(),
                            ports.of(part),
                            process.isEmpty() ? "stopped" : health(part, ports.of(part)),
                            process.map(found -> "pid " + found.pid() + ", " + memory + " MB")
                                    .orElse("")));
        }
        out.println("  " + total + " MB in all");
    }

    private static String health(Part part, int port) {
        String path =
                switch (part) {
                    case POSTGRES -> "";
                    case KEYCLOAK -> "/realms/" + Realm.NAME;
                    case COMPANIES, CHIPS, EVENTS, GATEWAY -> "/q/health/ready";
                };
        boolean answers =
                path.isEmpty()
                        ? Port.isTaken(port)
                        : Readiness.answers(URI.create("http://127.0.0.1:" + port + path));
        return answers ? "ready" : "not ready";
    }

    /// 0 where the system does not tell (no `/proc`).
    private static long residentMegabytes(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("VmRSS:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
                }
            }
        } catch (IOException e) {
            // The process has just ended, or this is macOS.
        }
        return 0;
    }
}
