package org.chipgraph.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chipgraph.launcher.testing.TestFolders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Real PostgreSQL and Keycloak, and processes that look like the services to the launcher.
class ProductTest {

    private static final Home HOME = Home.of(Checkout.find());
    private static final Path FOLDER = TestFolders.create(HOME.tests(), "fakes");
    private static final ByteArrayOutputStream OUTPUT = new ByteArrayOutputStream();
    private static final Progress PROGRESS =
            new Progress(new PrintStream(OUTPUT, true, StandardCharsets.UTF_8));
    private static final FakeCheckout CHECKOUT = new FakeCheckout(FOLDER.resolve("a checkout"));
    private static Product product;

    @BeforeAll
    static void start() throws IOException {
        for (Part part : new Part[] {Part.COMPANIES, Part.CHIPS, Part.GATEWAY}) {
            CHECKOUT.build(part);
        }
        CHECKOUT.data(Part.CHIPS, "20-specs.ndjson", "{\"id\":\"spec\"}");
        CHECKOUT.data(Part.CHIPS, "10-chips.ndjson", "{\"id\":\"h20\"}\n{\"id\":\"昇腾\"}\n");
        CHECKOUT.data(Part.CHIPS, "README.md", "not data");
        Checkout checkout = new Checkout(CHECKOUT.root());
        product =
                new Product(
                        new Product.Settings(
                                checkout,
                                FOLDER.resolve("home"),
                                HOME.cache(),
                                Ports.free(),
                                PROGRESS,
                                Jvms.quickStart(checkout)));
        product.startAll();
    }

    @AfterAll
    static void stop() throws IOException {
        product.close();
        Folders.delete(FOLDER);
    }

    @Test
    void whatIsNotBuiltIsLeftOutAndSaid() {
        assertEquals(Optional.empty(), product.process(Part.EVENTS));
        assertTrue(output().contains("events-service is not built and is left out"), output());
        assertTrue(isReady(Part.COMPANIES));
        assertTrue(isReady(Part.GATEWAY));
    }

    @Test
    void starterDataIsLoadedInNameOrderAndIntoEmptyDatabasesOnly() throws IOException {
        product.loadStarterData();
        product.loadStarterData();

        Path imported = product.settings().run().resolve(port(Part.CHIPS) + ".imported");
        assertEquals(
                "{\"id\":\"h20\"}\n{\"id\":\"昇腾\"}\n{\"id\":\"spec\"}\n",
                Files.readString(imported));
        assertTrue(output().contains("3 lines of 2 files"), output());
    }

    @Test
    void aPartThatWasKilledIsStartedAgainAndTheOthersStay() throws InterruptedException {
        Supervisor supervisor = new Supervisor(product, PROGRESS);
        supervisor.watch();
        long gateway = pid(Part.GATEWAY);
        long before = pid(Part.COMPANIES);

        ProcessHandle.of(before).orElseThrow().destroyForcibly();

        assertTrue(
                Eventually.within(
                        30, () -> pid(Part.COMPANIES) != before && isReady(Part.COMPANIES)));
        assertTrue(output().contains("! companies-service ended with exit code 137"), output());
        assertEquals(gateway, pid(Part.GATEWAY));
        supervisor.stop();
    }

    @Test
    void eachPartStopsAndStartsByItself() {
        product.stop(Part.CHIPS);
        assertFalse(isReady(Part.CHIPS));
        product.start(Part.CHIPS);
        assertTrue(isReady(Part.CHIPS));
    }

    @Test
    void anEditorGetsAToken() {
        assertEquals(3, product.token("editor").split("\\.", -1).length);
    }

    @Test
    void aServiceThatEndsDuringItsStartIsReportedWithTheEndOfItsLog() throws IOException {
        CHECKOUT.build(Part.EVENTS, "org.chipgraph.NoSuchClass");

        LaunchProblem problem = assertThrows(LaunchProblem.class, () -> product.start(Part.EVENTS));

        Files.delete(JavaService.jar(new Checkout(CHECKOUT.root()).application(Part.EVENTS)));
        product.stop(Part.EVENTS);
        assertTrue(problem.getMessage().startsWith("events-service ended with exit code 1"));
        assertTrue(problem.getMessage().contains("org.chipgraph.NoSuchClass"));
    }

    private static boolean isReady(Part part) {
        return Readiness.answers(URI.create(product.url(part) + "/q/health/ready"));
    }

    private static long pid(Part part) {
        return product.process(part).orElseThrow().pid();
    }

    private static int port(Part part) {
        return product.settings().ports().of(part);
    }

    private static String output() {
        return OUTPUT.toString(StandardCharsets.UTF_8);
    }
}
