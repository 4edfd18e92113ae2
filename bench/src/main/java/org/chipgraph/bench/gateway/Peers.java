package org.chipgraph.bench.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chipgraph.launcher.Checkout;

/// Gateways from npm, fetched when they are first asked for, in the versions of `peers.json`.
final class Peers {

    private static final String FOLDER = ".chipgraph/bench/peers";

    private final Path folder;

    Peers(Checkout checkout) {
        this.folder = checkout.resolve(FOLDER);
    }

    /// `hive`: Hive Gateway; `hive-rust`: the same with its planner in Rust; `apollo`: Apollo Gateway. None of them
    /// shares requests that are under way.
    Competitor named(String name) {
        return switch (name) {
            case "hive" -> hive(name, List.of());
            case "hive-rust" -> hive(name, List.of("--hive-router-runtime"));
            case "apollo" -> peer(name, List.of("apollo.mjs"));
            default ->
                    throw new IllegalArgumentException(
                            "no gateway is called '" + name + "': ours, hive, hive-rust, apollo");
        };
    }

    private Competitor hive(String name, List<String> more) {
        List<String> arguments = new ArrayList<>();
        arguments.add("node_modules/@graphql-hive/gateway/dist/bin.js");
        arguments.addAll(List.of("supergraph", "{supergraph}", "--host", "127.0.0.1"));
        arguments.addAll(List.of("--port", "{port}", "--fork", "1", "-c", "hive.mjs"));
        arguments.addAll(more);
        return peer(name, arguments);
    }

    private Competitor peer(String name, List<String> arguments) {
        install();
        List<String> command = new ArrayList<>(List.of(node()));
        command.addAll(arguments);
        return new Competitor(
                name,
                command,
                Map.of("NODE_ENV", "production", "SUPERGRAPH", "{supergraph}", "PORT", "{port}"),
                folder);
    }

    private void install() {
        if (Files.exists(folder.resolve(node()))) {
            return;
        }
        System.out.println("Fetching the peers from npm into " + FOLDER + ": some minutes");
        try {
            Files.createDirectories(folder);
            for (String file : List.of("hive.mjs", "apollo.mjs")) {
                Files.writeString(folder.resolve(file), Scenario.resource(file));
            }
            String manifest = Scenario.resource("peers.json").replace("{node}", nodePackage());
            Files.writeString(folder.resolve("package.json"), manifest);
            if (npmInstall() != 0) {
                throw new IllegalStateException("npm install failed in " + folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The peers need npm on the PATH", e);
        }
    }

    private int npmInstall() throws IOException {
        try {
            return new ProcessBuilder(
                            "npm", "install", "--no-audit", "--no-fund", "--loglevel=error")
                    .directory(folder.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String node() {
        return "node_modules/" + nodePackage() + "/bin/node";
    }

    /// Node of the version that the peers need, also where the machine has an older one.
    private static String nodePackage() {
        String system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        return "node-" + system + (arm ? "-arm64" : "-x64");
    }
}
