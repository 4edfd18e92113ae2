package org.chipgraph.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.chipgraph.deployment.Manifests;
import org.chipgraph.deployment.Repository;
import org.chipgraph.deployment.render.Renderer;
import org.chipgraph.launcher.Checkout;
import org.chipgraph.launcher.Database;
import org.chipgraph.launcher.Part;
import org.chipgraph.launcher.Progress;
import org.chipgraph.launcher.testing.TestKeycloak;
import org.chipgraph.launcher.testing.TestPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The image of a service, run by what the manifests say of its pods: its Job migrates a database,
/// which is made as theirs is, then the service starts, answers and ends. Keycloak is not there yet.
class DeployedServiceTest {

    private static final Checkout CHECKOUT = Checkout.find();

    @TempDir static Path folder;

    private static Manifests manifests = new Manifests(List.of());
    private static Loopback network = new Loopback(manifests);
    private static UnpackedImage image;
    private static Database server = TestPostgres.superuser();

    @BeforeAll
    static void deploy() throws Exception {
        Path overlays = Repository.copyTo(folder.resolve("manifests")).resolve("overlays");
        manifests = Renderer.render(overlays.resolve("local"));
        network = new Loopback(manifests);
        var databases =
                new PodDatabases(
                        pod("StatefulSet", "postgres"), server, folder.resolve("postgres"));
        databases.make();
        network.place("postgres", 5432, databases.port());
        network.place("keycloak", 8080, URI.create(TestKeycloak.issuer()).getPort());
        image = UnpackedImage.of(build(), folder.resolve("root"));
    }

    /// As `./dev images` does, but with the quicker training of the Dockerfile.
    private static OciArchive build() throws Exception {
        var options =
                new Options(
                        List.of(Part.CHIPS),
                        folder.resolve("archives"),
                        CHECKOUT.resolve("deploy/images/target/work"),
                        Map.of());
        var images = new Images(CHECKOUT, options, new Progress(new PrintStream(System.out)));
        Map<Part, Application> applications = images.lay();
        Dockerfile file =
                Dockerfile.parse(
                        Files.readString(CHECKOUT.resolve("deploy/images/Dockerfile")),
                        Map.of("MODULE", Part.CHIPS.title()));
        Path cache =
                new TrainingStage(CHECKOUT, images.runtime(), file)
                        .run(applications.values().iterator().next());
        return images.write(applications, _ -> cache).getFirst();
    }

    @Test
    void itMigratesAsTheOwnerAndAnswersAsARoleWithoutRightsToTables() throws Exception {
        try (RunningPod job = start("Job", "chips-migration")) {
            assertEquals(0, job.await(120), job::said);
        }
        assertMayNotChangeTables();
        try (RunningPod service = start("Deployment", "chips")) {
            service.awaitReady();
            assertTrue(service.succeeds("livenessProbe"), service::said);
            assertEquals(
                    "{\"data\":{\"chips\":{\"totalCount\":0}}}",
                    RunningPod.ask(asTheGatewayDoes(), "{ chips { totalCount } }"));
            SteadyClients clients =
                    new SteadyClients(asTheGatewayDoes(), "{ chips { totalCount } }");
            Thread.sleep(500);
            service.process().destroy();
            assertEquals(List.of(), clients.losses());
            assertEquals(143, service.await(service.pod().secondsToStop()), service::said);
            assertEquals(List.of(), complaints(service.log()));
        }
    }

    /// Where the gateway's pod asks it.
    private static URI asTheGatewayDoes() {
        Map<String, String> gateway = pod("Deployment", "gateway").environment();
        return URI.create(gateway.getOrDefault("CHIPGRAPH_SUBGRAPHS_CHIPS_URL", "none"));
    }

    private static void assertMayNotChangeTables() throws SQLException {
        Map<String, String> settings = pod("Deployment", "chips").environment();
        Database asService =
                new Database(
                        settings.getOrDefault("QUARKUS_DATASOURCE_JDBC_URL", ""),
                        settings.getOrDefault("QUARKUS_DATASOURCE_USERNAME", ""),
                        settings.getOrDefault("QUARKUS_DATASOURCE_PASSWORD", ""));
        try (Connection connection = asService.connect();
                var statement = connection.createStatement()) {
            for (String change : List.of("create table t (a int)", "alter table chip add a int")) {
                var refusal = assertThrows(SQLException.class, () -> statement.execute(change));
                assertEquals("42501", refusal.getSQLState(), change);
            }
        }
    }

    private static RunningPod start(String kind, String name) throws Exception {
        DeployedPod pod = pod(kind, name);
        Path log = Files.createTempFile(folder, name, ".log");
        return new RunningPod(pod, new Container(image, pod, log).start(pod.jvmOptions()), log);
    }

    private static DeployedPod pod(String kind, String name) {
        return DeployedPod.of(manifests, kind, name, network);
    }

    /// Lines of the log that are errors, or not JSON. The JVM's own, which come before the others, are
    /// neither.
    private static List<String> complaints(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> !line.startsWith("Picked up JAVA_TOOL_OPTIONS"))
                .filter(line -> !line.matches("\\[[\\d.]+s]\\[warning].*"))
                .filter(DeployedServiceTest::isComplaint)
                .toList();
    }

    private static boolean isComplaint(String line) {
        try {
            return new JsonMapper().readTree(line).path("level").asText().equals("ERROR");
        } catch (IOException notJson) {
            return true;
        }
    }
}
