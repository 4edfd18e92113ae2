package org.chipgraph.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.chipgraph.images.OciArchive.Layer;
import org.chipgraph.launcher.Checkout;
import org.chipgraph.launcher.Part;
import org.chipgraph.launcher.Port;
import org.chipgraph.launcher.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The gateway's image is built, read back, and what is in it is run.
class ImageTest {

    private static final Checkout CHECKOUT = Checkout.find();
    private static final int PORT = Port.free();

    @TempDir static Path folder;

    private static Options options;
    private static OciArchive archive;
    private static UnpackedImage image;

    @BeforeAll
    static void build() throws Exception {
        options =
                new Options(
                        List.of(Part.GATEWAY),
                        folder.resolve("archives"),
                        CHECKOUT.resolve("deploy/images/target/work"),
                        Map.of("REVISION", "0123abc"));
        var images = new Images(CHECKOUT, options, new Progress(new PrintStream(System.out)));
        archive = images.build().getFirst();
        image = UnpackedImage.of(archive, folder.resolve("root"));
        Path supergraph = image.resolve("/etc/chipgraph/supergraph/supergraph.graphql");
        Files.createDirectories(supergraph.getParent());
        Files.copy(CHECKOUT.resolve("supergraph/supergraph.graphql"), supergraph);
    }

    @Test
    void theConfigurationIsTheDockerfiles() {
        assertEquals("docker.io/chipgraph/gateway:1.0.0", archive.name());
        JsonNode config = archive.config().path("config");
        assertEquals("linux", archive.config().path("os").asText());
        assertEquals("10001:10001", config.path("User").asText());
        assertEquals("/app", config.path("WorkingDir").asText());
        assertEquals(
                List.of("java", "-XX:AOTCache=/app/app.aot", "-jar", "/app/quarkus-run.jar"),
                texts(config.path("Entrypoint")));
        assertEquals(
                Set.of(
                        "LANG=C.UTF-8",
                        "PATH=/opt/java/bin",
                        "JAVA_TOOL_OPTIONS=-XX:MaxRAMPercentage=50 -XX:+ExitOnOutOfMemoryError"
                                + " -XX:+UseCompactObjectHeaders"),
                Set.copyOf(texts(config.path("Env"))));
        assertTrue(config.path("ExposedPorts").has("8080/tcp"));
        JsonNode labels = config.path("Labels");
        assertEquals("chipgraph gateway", labels.path("org.opencontainers.image.title").asText());
        assertEquals("1.0.0", labels.path("org.opencontainers.image.version").asText());
        assertEquals("0123abc", labels.path("org.opencontainers.image.revision").asText());
    }

    @Test
    void whatChangesLeastIsTheFirstLayer() {
        assertEquals(
                List.of(
                        "system",
                        "java",
                        "gateway/target/quarkus-app/lib/boot/",
                        "gateway/target/quarkus-app/lib/main/",
                        "gateway/target/quarkus-app/quarkus-run.jar",
                        "gateway/target/quarkus-app/quarkus/",
                        "gateway/target/quarkus-app/app/",
                        "/app/app.aot"),
                archive.layers().stream().map(Layer::name).toList());
    }

    @Test
    void filesAreRootsAndNobodyElseWritesThem() {
        List<String> others =
                image.entries().values().stream()
                        .filter(entry ->
                                entry.getLongUserId() != 0
                                        || entry.getLongGroupId() != 0
                                        || (entry.getMode() & 022) != 0)
                        .map(TarArchiveEntry::getName)
                        .toList();
        assertEquals(List.of("tmp/"), others);
    }

    @Test
    void nothingIsInItThatNobodyPutThere() {
        List<String> others =
                image.entries().values().stream()
                        .filter(entry -> !entry.isDirectory())
                        .map(TarArchiveEntry::getName)
                        .filter(name ->
                                !name.matches(
                                        "app/(lib/(boot|main)/|quarkus/|app/)?[^/]+[.](jar|dat|aot)"
                                                + "|opt/java/(bin|conf|legal|lib|release).*"
                                                + "|(usr/)?lib[^.]*/[^/]+[.]so[.0-9]*"
                                                + "|etc/(passwd|group|nsswitch[.]conf)"))
                        .toList();
        assertEquals(List.of(), others);
    }

    @Test
    void theSameContentIsTheSameImage() throws Exception {
        Description description =
                Description.of(
                        Dockerfile.parse(
                                Files.readString(CHECKOUT.resolve("deploy/images/Dockerfile")),
                                Map.of("MODULE", "gateway", "REVISION", "0123abc")));
        Application again =
                Application.lay(CHECKOUT, Part.GATEWAY, description, folder.resolve("again"));
        JavaRuntime runtime = JavaRuntime.link(options.work().resolve("java"));
        var layers = new ArrayList<>(List.of(Layers.system(runtime, folder.resolve("again-work"))));
        layers.add(Layers.runtime(runtime));
        layers.addAll(again.layers(CHECKOUT, options.work().resolve("caches/gateway.aot")));
        OciArchive second =
                ArchiveWriter.in(folder.resolve("again-compressed"))
                        .write(
                                "chipgraph/gateway:1.0.0",
                                description,
                                layers,
                                folder.resolve("again.tar"));
        assertEquals(archive.digest(), second.digest());
        assertEquals(-1, Files.mismatch(archive.file(), second.file()));
    }

    /// `AOTMode=on` ends a JVM whose cache does not fit.
    @Test
    void theGatewayStartsAsItIsDeployedAndUsesItsCache() throws Exception {
        Container container = container(deployed());
        Process gateway = container.start(command());
        try {
            await(gateway, container.log());
            assertEquals("{\"data\":{\"__typename\":\"Query\"}}", asked("{__typename}"));
        } finally {
            Container.stop(gateway);
        }
    }

    @Test
    void itStartsWhereNothingIsAllowedButToRunPrograms() throws Exception {
        Container container = container(deployed());
        Process gateway = container.startThroughItsLoader(command());
        try {
            await(gateway, container.log());
        } finally {
            Container.stop(gateway);
        }
    }

    /// The check that the others rely on can fail.
    @Test
    void aCacheForAnotherLayoutOfObjectsDoesNotFit() throws Exception {
        List<String> command = new ArrayList<>(command());
        command.add(1, "-XX:-UseCompactObjectHeaders");
        Container container = container(deployed());
        Process gateway = container.start(command);
        try {
            assertTrue(gateway.waitFor(30, TimeUnit.SECONDS), "it uses the cache");
            assertNotEquals(0, gateway.exitValue());
            String log = Files.readString(container.log());
            assertTrue(log.contains("Unable to use AOT cache"), log);
        } finally {
            Container.stop(gateway);
        }
    }

    private static Container container(Map<String, String> environment) throws IOException {
        return new Container(image, environment, Files.createTempFile(folder, "gateway", ".log"));
    }

    private static List<String> command() {
        List<String> words = new ArrayList<>(texts(archive.config().at("/config/Entrypoint")));
        words.add(1, "-XX:AOTMode=on");
        return words;
    }

    /// The image's environment and the ConfigMap's, in a network of this machine only.
    private static Map<String, String> deployed() throws IOException {
        Map<String, String> environment = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>(texts(archive.config().at("/config/Env")));
        lines.addAll(
                Files.readAllLines(CHECKOUT.resolve("deploy/kubernetes/base/gateway/gateway.env")));
        for (String line : lines) {
            if (line.contains("=") && !line.startsWith("#")) {
                String[] variable = line.split("=", 2);
                environment.put(variable[0], variable[1]);
            }
        }
        environment.put("CHIPGRAPH_HOST", "127.0.0.1");
        environment.put("CHIPGRAPH_PORT", "" + PORT);
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", "http://127.0.0.1:1/realms/none");
        return environment;
    }

    private static void await(Process gateway, Path log) throws Exception {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!isReady()) {
            assertTrue(gateway.isAlive() && System.nanoTime() < end, Files.readString(log));
            Thread.sleep(50);
        }
    }

    private static boolean isReady() throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var ready = HttpRequest.newBuilder(URI.create(url("/q/health/ready"))).build();
            return client.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notListening) {
            return false;
        }
    }

    private static String asked(String query) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(url("/graphql")))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString("{\"query\":\"" + query + "\"}"))
                            .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private static String url(String path) {
        return "http://127.0.0.1:" + PORT + path;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }
}
