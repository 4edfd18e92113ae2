package org.chipgraph.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

/// A Keycloak of our own on 127.0.0.1, with the realm `chipgraph`.
///
/// The realm is imported when it is not there yet, and anew when its files have changed; users and
/// sessions otherwise survive a restart.
public final class EmbeddedKeycloak implements AutoCloseable {

    /// Where and what.
    ///
    /// @param folder this Keycloak's own home: its database and imports; programs are linked in
    /// @param cache where the programs are unpacked
    public record Settings(Path folder, Path cache, Path log, int port, Realm realm) {

        public String url() {
            return "http://127.0.0.1:" + port;
        }

        /// The fixed issuer of all tokens.
        public String issuer() {
            return url() + "/realms/" + Realm.NAME;
        }

        public Tokens tokens() {
            return new Tokens(issuer());
        }
    }

    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final List<String> PROGRAMS =
            List.of("bin", "conf", "lib", "providers", "themes");

    private final Settings settings;
    private final ChildProcess process;

    private EmbeddedKeycloak(Settings settings, ChildProcess process) {
        this.settings = settings;
        this.process = process;
    }

    /// Starts the server without waiting for it: `awaitReady` does.
    public static EmbeddedKeycloak start(Settings settings) {
        KeycloakInstallation installation = KeycloakInstallation.prepare(settings.cache());
        try {
            prepareHome(settings, installation);
        } catch (IOException e) {
            throw new LaunchProblem("Keycloak's files in " + settings.folder(), e);
        }
        List<String> arguments =
                List.of(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + settings.port(),
                        "--hostname=" + settings.url());
        return new EmbeddedKeycloak(
                settings,
                Leash.java()
                        .start(
                                "keycloak",
                                KeycloakInstallation.java(settings.folder(), arguments),
                                settings.realm().environment(),
                                settings.folder(),
                                settings.log()));
    }

    public EmbeddedKeycloak awaitReady() {
        Readiness.await(
                process,
                URI.create(settings.issuer() + "/.well-known/openid-configuration"),
                START_LIMIT);
        return this;
    }

    public Settings settings() {
        return settings;
    }

    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.stop();
    }

    private static void prepareHome(Settings settings, KeycloakInstallation installation)
            throws IOException {
        Path home = settings.folder();
        Path imported = home.resolve("imported-realm");
        String fingerprint = settings.realm().fingerprint();
        if (!Files.exists(imported) || !Files.readString(imported).equals(fingerprint)) {
            Folders.delete(home);
        }
        Path imports = Files.createDirectories(home.resolve("data/import"));
        for (String program : PROGRAMS) {
            Path link = home.resolve(program);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, installation.root().resolve(program));
        }
        for (Path file : settings.realm().files()) {
            Files.copy(
                    file, imports.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(imported, fingerprint);
    }
}
