package org.chipgraph.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// `./dev up`: starts everything, keeps it running, and stops it when told to.
record Up(Checkout checkout, Home home, boolean isObserved) {

    private static final Duration OTHER_START = Duration.ofMinutes(3);

    void run() {
        long start = System.nanoTime();
        Progress progress = new Progress(System.out);
        Run run = Run.of(home);
        Optional<RunLock> lock = RunLock.tryAcquire(run.record().folder());
        if (lock.isEmpty()) {
            joinOther(run, progress);
            return;
        }
        removeLeftovers(run.record(), progress);
        Ports ports = Ports.from(System.getenv());
        ports.requireFree();
        run.starting(ports);
        progress.say("Starting; logs and data are in " + home.root());
        Optional<Observation> observation = observe(ports);
        Product product =
                new Product(
                        new Product.Settings(
                                checkout,
                                home.root(),
                                home.cache(),
                                ports,
                                progress,
                                Jvms.quickStart(checkout),
                                EmbeddedPostgres.Use.DEVELOPMENT,
                                observation.map(Observation::environment).orElse(Map.of())));
        setLogsAside(product.settings().logs());
        Supervisor supervisor = new Supervisor(product, progress);
        Runtime.getRuntime()
                .addShutdownHook(
                        Thread.ofPlatform()
                                .unstarted(() ->
                                        stop(run, product, observation, supervisor, progress)));
        try {
            product.startAll();
            supervisor.watch();
            product.loadStarterData();
            observation.ifPresent(Observation::awaitReady);
        } catch (LaunchProblem e) {
            if (supervisor.isStopped()) {
                // Not a failure: Ctrl-C or ./dev down came during the start.
                waitForEver();
            }
            throw e;
        }
        run.ready();
        String views = observation.map(Observation::text).orElse("");
        progress.say(Welcome.text(ports, (System.nanoTime() - start) / 1e9, views));
        waitForEver();
    }

    private Optional<Observation> observe(Ports ports) {
        return isObserved
                ? Optional.of(Observation.start(checkout, home, ports, System.getenv()))
                : Optional.empty();
    }

    private static void stop(
            Run run,
            Product product,
            Optional<Observation> observation,
            Supervisor supervisor,
            Progress progress) {
        progress.say("Stopping …");
        supervisor.stop();
        product.close();
        observation.ifPresent(Observation::close);
        run.ended();
        progress.say("Stopped. The data is kept; ./dev up starts again.");
    }

    private void joinOther(Run run, Progress progress) {
        String who = run.launcher().map(other -> "process " + other.pid()).orElse("another one");
        progress.say("Already " + (run.isReady() ? "running" : "starting") + " (" + who + ")");
        long end = System.nanoTime() + OTHER_START.toNanos();
        while (!run.isReady()) {
            if (run.launcher().isEmpty() || System.nanoTime() > end) {
                throw new LaunchProblem(
                        "The other ./dev up did not get ready: see its output, or ./dev down");
            }
            sleep();
        }
        progress.say(Welcome.text(run.ports(), 0, ""));
        if (isBuiltSince(run)) {
            progress.say("\n! It runs an older build: ./dev down, then ./dev up, for the new one.");
        }
    }

    private boolean isBuiltSince(Run run) {
        Instant start =
                run.launcher().flatMap(other -> other.info().startInstant()).orElse(Instant.MAX);
        return Part.applications().stream()
                .map(part -> JavaService.jar(checkout.application(part)).toFile())
                .anyMatch(jar -> Instant.ofEpochMilli(jar.lastModified()).isAfter(start));
    }

    /// Children of a launcher that was killed stop by themselves; this does not wait for it.
    private static void removeLeftovers(RunRecord record, Progress progress) {
        for (String name : record.names()) {
            if (record.end(name, Duration.ofSeconds(10))) {
                progress.say("  Stopped " + name + ", left over from an earlier start");
            }
        }
    }

    private static void setLogsAside(Path logs) {
        try {
            for (Part part : Part.values()) {
                Path log = logs.resolve(part.title() + ".log");
                if (Files.exists(log)) {
                    Files.move(
                            log,
                            logs.resolve(part.title() + ".previous.log"),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new LaunchProblem(logs + " cannot be written", e);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("Interrupted", e);
        }
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
