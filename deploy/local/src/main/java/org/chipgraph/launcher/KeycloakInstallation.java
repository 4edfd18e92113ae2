package org.chipgraph.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Keycloak's programs, unpacked and configured once: the archive comes from Maven's repository.
record KeycloakInstallation(Path root) {

    private static final String CONFIGURED = "configured-for-chipgraph";

    static boolean isPrepared(Path cache) {
        return Files.exists(root(cache, artifacts()).resolve(CONFIGURED));
    }

    /// Cost: about 15 s the first time, for unpacking and `build`; then nothing.
    static synchronized KeycloakInstallation prepare(Path cache) {
        Properties artifacts = artifacts();
        Path root = root(cache, artifacts);
        try (FileChannel lock =
                        FileChannel.open(
                                cache.resolve("keycloak.lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                // Held until the end: another JVM must not use half a configuration.
                var _ = lock.lock()) {
            if (Files.notExists(root.resolve(CONFIGURED))) {
                unpack(root, Path.of(artifacts.getProperty("keycloak.archive")));
                configure(root, cache.resolve("keycloak-build.log"));
                Files.createFile(root.resolve(CONFIGURED));
            }
        } catch (IOException e) {
            throw new LaunchProblem("Keycloak cannot be unpacked into " + root, e);
        }
        return new KeycloakInstallation(root);
    }

    /// The archive has one folder of this name.
    private static Path root(Path cache, Properties artifacts) {
        String name = "keycloak-" + artifacts.getProperty("keycloak.version");
        return cache.resolve("keycloak").resolve(name);
    }

    /// The java command of one Keycloak whose home is `home`; `kc.sh` would put a shell between us
    /// and the server, which `kill -9` would leave behind.
    static List<String> java(Path home, List<String> arguments) {
        List<String> options =
                List.of(
                        JavaProgram.path().toString(),
                        "-Xms64m",
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.language=en",
                        "-Duser.country=US",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dpicocli.disable.closures=true",
                        "-Dkc.home.dir=" + home,
                        "-Djboss.server.config.dir=" + home.resolve("conf"),
                        "-cp",
                        home.resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        return Stream.concat(options.stream(), arguments.stream()).toList();
    }

    private static void unpack(Path root, Path archive) throws IOException {
        Path folder = root.resolveSibling("").normalize();
        if (Files.notExists(archive)) {
            throw new LaunchProblem(
                    archive
                            + " is gone: build again, so that Maven fetches it (./dev up --rebuild)");
        }
        Folders.delete(folder);
        Unpacked.once(folder, () -> new GZIPInputStream(Files.newInputStream(archive), 1 << 16));
    }

    private static void configure(Path root, Path log) throws IOException {
        Files.deleteIfExists(log);
        ChildProcess build =
                Leash.java()
                        .start(
                                "keycloak build",
                                java(root, List.of("build", "--db=dev-file")),
                                Map.of(),
                                root,
                                log);
        build.onExit().orTimeout(300, TimeUnit.SECONDS).join();
        if (build.exitValue() != 0) {
            throw new LaunchProblem("Keycloak's build failed\n" + build.lastLines(15));
        }
    }

    private static Properties artifacts() {
        Properties artifacts = new Properties();
        try (InputStream bytes =
                KeycloakInstallation.class.getResourceAsStream("artifacts.properties")) {
            if (bytes == null) {
                throw new LaunchProblem("artifacts.properties is missing: build deploy/local");
            }
            artifacts.load(bytes);
        } catch (IOException e) {
            throw new LaunchProblem("artifacts.properties cannot be read", e);
        }
        return artifacts;
    }
}
