package org.chipgraph.launcher;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// The whole product on this machine: PostgreSQL, Keycloak, three services and the gateway.
///
/// Each part can be stopped, killed and started again by itself. Closing stops all of them.
public final class Product implements AutoCloseable {

    /// Where and what.
    ///
    /// @param checkout where the built services are
    /// @param folder data, logs and pids; kept, and used again by the next start
    /// @param cache where servers are unpacked
    /// @param jvms how the services run
    /// @param postgres what the databases are for
    /// @param added environment variables of the services and the gateway beside those that they need
    public record Settings(
            Checkout checkout,
            Path folder,
            Path cache,
            Ports ports,
            Progress progress,
            Jvms jvms,
            EmbeddedPostgres.Use postgres,
            Map<String, String> added) {

        public Settings {
            added = Map.copyOf(added);
        }

        public Settings(
                Checkout checkout,
                Path folder,
                Path cache,
                Ports ports,
                Progress progress,
                Jvms jvms) {
            this(
                    checkout,
                    folder,
                    cache,
                    ports,
                    progress,
                    jvms,
                    EmbeddedPostgres.Use.DEVELOPMENT,
                    Map.of());
        }

        Path logs() {
            return folder.resolve("logs");
        }

        Path run() {
            return folder.resolve("run");
        }

        Path log(Part part) {
            return logs().resolve(part.title() + ".log");
        }
    }

    private final Settings settings;
    private final RunRecord record;
    private final Secrets secrets;
    private final Realm realm;
    private final Map<Part, ChildProcess> running = new EnumMap<>(Part.class);
    private volatile @Nullable EmbeddedPostgres database;

    /// Prepares the folders; `startAll` starts the processes.
    public Product(Settings settings) {
        this.settings = settings;
        Home home = new Home(settings.folder());
        for (String folder : List.of("logs", "run", "data")) {
            home.folder(folder);
        }
        this.record = new RunRecord(settings.run());
        this.secrets = Secrets.in(settings.folder().resolve("secrets.properties"));
        this.realm = Realm.of(settings.checkout(), secrets);
    }

    /// Starts every part that is built, side by side, and waits until all answer. Errors: the first
    /// part's that does not; the others then still run until `close`.
    public void startAll() {
        CompletableFuture<Void> keycloak = inBackground(Part.KEYCLOAK);
        CompletableFuture<Void> gateway = inBackground(Part.GATEWAY);
        CompletableFuture<Void> database = inBackground(Part.POSTGRES);
        List<CompletableFuture<Void>> services =
                Part.services().stream()
                        .map(service -> database.thenCompose(_ -> inBackground(service)))
                        .toList();
        List<CompletableFuture<Void>> all = new ArrayList<>(services);
        all.add(keycloak);
        all.add(gateway);
        // The first failure ends the start: nobody waits for the others.
        CompletableFuture<Void> failure = new CompletableFuture<>();
        for (CompletableFuture<Void> part : all) {
            CompletableFuture<Void> _ = part.whenComplete((_, problem) -> failIf(problem, failure));
        }
        try {
            CompletableFuture.anyOf(
                            failure, CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LaunchProblem problem
                    ? problem
                    : new LaunchProblem("The start failed: " + e.getCause(), e);
        }
    }

    private static void failIf(@Nullable Throwable problem, CompletableFuture<Void> failure) {
        if (problem != null) {
            failure.completeExceptionally(
                    problem instanceof CompletionException wrapped && wrapped.getCause() != null
                            ? wrapped.getCause()
                            : problem);
        }
    }

    public URI url(Part part) {
        return URI.create("http://127.0.0.1:" + settings.ports().of(part));
    }

    /// Where GraphQL requests go.
    public URI graphql() {
        return url(Part.GATEWAY).resolve("/graphql");
    }

    /// A fresh token of a demo user; the password is the name.
    public String token(String user) {
        return keycloak().tokens().ofUser(user, user);
    }

    /// The database server that was started, as its superuser.
    public Database superuser() {
        return Objects.requireNonNull(database, "PostgreSQL was not started").superuser();
    }

    public Settings settings() {
        return settings;
    }

    /// A service's own database, as the user who owns its tables.
    public Database database(Part service) {
        return new Database(
                "jdbc:postgresql://127.0.0.1:%d/%s"
                        .formatted(settings.ports().of(Part.POSTGRES), service.subgraph()),
                service.subgraph(),
                password(service));
    }

    /// The process of a part that was started and not stopped; it may have died since.
    public synchronized Optional<ChildProcess> process(Part part) {
        return Optional.ofNullable(running.get(part));
    }

    /// Starts a part and waits until it answers.
    public void start(Part part) {
        switch (part) {
            case POSTGRES -> {
                EmbeddedPostgres server = EmbeddedPostgres.start(postgres());
                database = server;
                started(part, server.process());
                for (Part service : Part.services()) {
                    server.databases().ensure(service.subgraph(), password(service));
                }
            }
            case KEYCLOAK -> {
                if (!KeycloakInstallation.isPrepared(settings.cache())) {
                    settings.progress()
                            .say("  keycloak is set up for the first time: half a minute");
                }
                EmbeddedKeycloak server = EmbeddedKeycloak.start(keycloak());
                started(part, server.process());
                server.awaitReady();
            }
            case COMPANIES, CHIPS, EVENTS, GATEWAY -> {
                JavaService service = environment().service(part);
                ChildProcess process = service.start();
                started(part, process);
                service.awaitReady(process);
            }
        }
    }

    /// Asks a part to stop and waits until it has.
    public void stop(Part part) {
        taken(part).ifPresent(ChildProcess::stop);
        record.remove(part.title());
    }

    /// Ends a part as `kill -9` does.
    public void kill(Part part) {
        taken(part).ifPresent(ChildProcess::kill);
        record.remove(part.title());
    }

    /// Loads the starter data into databases that are empty.
    public void loadStarterData() {
        StarterData data =
                new StarterData(
                        settings.checkout(),
                        () ->
                                keycloak()
                                        .tokens()
                                        .ofClient(Realm.IMPORT_CLIENT, realm.importSecret()),
                        settings.progress());
        for (Part service : Part.services()) {
            if (process(service).isPresent()) {
                data.load(service, url(service));
            }
        }
    }

    @Override
    public void close() {
        List<CompletableFuture<Void>> stopping =
                List.of(Part.GATEWAY, Part.EVENTS, Part.CHIPS, Part.COMPANIES, Part.KEYCLOAK)
                        .stream()
                        .map(part ->
                                CompletableFuture.runAsync(
                                        () -> stop(part), Thread::startVirtualThread))
                        .toList();
        stopping.forEach(CompletableFuture::join);
        // Last: the services are still writing while they stop.
        stop(Part.POSTGRES);
    }

    private CompletableFuture<Void> inBackground(Part part) {
        if (Part.applications().contains(part) && !isBuilt(part)) {
            settings.progress().say("  " + part.title() + " is not built and is left out");
            return CompletableFuture.completedFuture(null);
        }
        return CompletableFuture.runAsync(
                () -> settings.progress().step(part.title(), "ready", () -> start(part)),
                Thread::startVirtualThread);
    }

    private boolean isBuilt(Part part) {
        return Files.exists(JavaService.jar(settings.jvms().application().apply(part)));
    }

    private synchronized void started(Part part, ChildProcess process) {
        running.put(part, process);
        record.add(part.title(), process.handle());
    }

    private synchronized Optional<ChildProcess> taken(Part part) {
        return Optional.ofNullable(running.remove(part));
    }

    private EmbeddedPostgres.Settings postgres() {
        return new EmbeddedPostgres.Settings(
                settings.folder().resolve("data/postgres-" + PostgresBinaries.MAJOR),
                settings.cache(),
                settings.log(Part.POSTGRES),
                settings.ports().of(Part.POSTGRES),
                settings.postgres());
    }

    private EmbeddedKeycloak.Settings keycloak() {
        return new EmbeddedKeycloak.Settings(
                settings.folder().resolve("data/keycloak"),
                settings.cache(),
                settings.log(Part.KEYCLOAK),
                settings.ports().of(Part.KEYCLOAK),
                realm);
    }

    private Environment environment() {
        return new Environment(settings, keycloak().issuer(), this::password, realm::secretOf);
    }

    private String password(Part service) {
        return secrets.get("POSTGRES_" + service.name() + "_PASSWORD");
    }
}
