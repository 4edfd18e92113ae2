package org.chipgraph.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chipgraph.launcher.Programs;

/// Node, with the packages of `supergraph/`. Tests that need it are skipped where it is not installed.
final class Node {

    private static boolean hasPackages;

    /// What a program left.
    record Outcome(int exit, String output) {

        void succeeds() {
            assertEquals(0, exit, output);
        }
    }

    private Node() {}

    static synchronized void requirePackages() throws IOException, InterruptedException {
        assumeTrue(
                isOnPath("node") && isOnPath("npm"),
                "skipped: this check needs Node 20 and npm on the PATH");
        String version = run(Sdl.SUPERGRAPH, "--version").output();
        assumeTrue(
                Integer.parseInt(version.replaceAll("v(\\d+)\\..*", "$1")) >= 20,
                "skipped: this check needs Node 20, not " + version);
        if (!hasPackages) {
            started(
                            Sdl.SUPERGRAPH,
                            List.of(
                                    "npm",
                                    "ci",
                                    "--prefer-offline",
                                    "--no-audit",
                                    "--no-fund",
                                    "--loglevel=error"))
                    .succeeds();
            hasPackages = true;
        }
    }

    /// Runs a script, or whatever the arguments of `node` say.
    static Outcome run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(arguments));
        return started(folder, command);
    }

    private static Outcome started(Path folder, List<String> command)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output.strip());
    }

    private static boolean isOnPath(String program) {
        return Programs.find(program, System.getenv("PATH")).isPresent();
    }
}
