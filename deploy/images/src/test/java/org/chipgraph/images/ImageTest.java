package org.chipgraph.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.chipgraph.deployment.Manifests;
import org.chipgraph.deployment.Repository;
import org.chipgraph.deployment.render.Renderer;
import org.chipgraph.images.OciArchive.Layer;
import org.chipgraph.launcher.Checkout;
import org.chipgraph.launcher.Part;
import org.chipgraph.launcher.Progress;
import org.chipgraph.launcher.testing.TestKeycloak;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The gateway's image is built, read back, and what is in it is run.
class ImageTest {

    private static final Checkout CHECKOUT = Checkout.find();

    @TempDir static Path folder;

    private static Options options;
    private static OciArchive archive;
    private static UnpackedImage image;
    private static DeployedPod pod;

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
        Path manifests = Repository.copyTo(folder.resolve("manifests"));
        Manifests local = Renderer.render(manifests.resolve("overlays/local"));
        Loopback network = new Loopback(local);
        network.place("keycloak", 8080, URI.create(TestKeycloak.issuer()).getPort());
        pod = DeployedPod.of(local, "Deployment", "gateway", network);
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
                        "JAVA_TOOL_OPTIONS=-XX:InitialRAMPercentage=25 -XX:MaxRAMPercentage=50"
                                + " -XX:+ExitOnOutOfMemoryError -XX:+UseCompactObjectHeaders"),
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

    @Test
    void theGatewayStartsAsItIsDeployedAndUsesItsCache() throws Exception {
        Container container = container();
        Process process = container.start(pod.jvmOptions());
        try (RunningPod gateway = new RunningPod(pod, process, container.log())) {
            gateway.awaitReady();
            URI graphql = pod.probe("readinessProbe").resolve("/graphql");
            assertEquals(
                    "{\"data\":{\"__typename\":\"Query\"}}",
                    RunningPod.ask(graphql, "{__typename}"));
            SteadyClients clients = new SteadyClients(graphql, "{__typename}");
            Thread.sleep(500);
            process.destroy();
            assertEquals(List.of(), clients.losses());
            assertEquals(143, gateway.await(pod.secondsToStop()), gateway::said);
        }
    }

    @Test
    void itStartsWhereNothingIsAllowedButToRunPrograms() throws Exception {
        Container container = container();
        Process process = container.startThroughItsLoader(pod.jvmOptions());
        try (RunningPod gateway = new RunningPod(pod, process, container.log())) {
            gateway.awaitReady();
        }
    }

    /// The check that the others rely on can fail.
    @Test
    void aCacheForAnotherLayoutOfObjectsDoesNotFit() throws Exception {
        List<String> options = new ArrayList<>(pod.jvmOptions());
        options.add("-XX:-UseCompactObjectHeaders");
        Container container = container();
        Process process = container.start(options);
        try (RunningPod gateway = new RunningPod(pod, process, container.log())) {
            assertNotEquals(0, gateway.await(30));
            assertTrue(gateway.said().contains("Unable to use AOT cache"), gateway.said());
        }
    }

    private static Container container() throws IOException {
        return new Container(image, pod, Files.createTempFile(folder, "gateway", ".log"));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }
}
