package org.chipgraph.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chipgraph.images.Description.Copy;
import org.chipgraph.images.Dockerfile.Instruction;
import org.chipgraph.launcher.Checkout;
import org.chipgraph.launcher.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Dockerfile as it is read, and what its stage for training does.
class DockerfileTest {

    private static final Checkout CHECKOUT = Checkout.find();

    @TempDir Path folder;

    private static Dockerfile ours() throws IOException {
        return Dockerfile.parse(
                Files.readString(CHECKOUT.resolve("deploy/images/Dockerfile")),
                Map.of("MODULE", "gateway"));
    }

    @Test
    void aLaterStageContinuesTheOneThatItNames() {
        Dockerfile file =
                Dockerfile.parse(
                        """
                        ARG BASE=java:25
                        FROM ${BASE} AS first
                        # A comment.
                        WORKDIR /srv
                        COPY ${MODULE}/lib/ lib/
                        ENV A="one two" \\
                            B=3
                        FROM first AS second
                        RUN ["java", "-version"]
                        FROM first
                        COPY --from=second /srv/made ./
                        USER 7:7
                        EXPOSE 80
                        ENTRYPOINT ["java", "-jar", "a b.jar"]
                        ARG VERSION=1
                        LABEL v="${VERSION}" \\
                              m="${MODULE}"
                        """,
                        Map.of("MODULE", "shop", "VERSION", "2"));
        assertEquals(
                new Description(
                        List.of(
                                new Copy("shop/lib/", "/srv/lib/", false),
                                new Copy("/srv/made", "/srv/", true)),
                        "/srv",
                        "7:7",
                        Map.of("A", "one two", "B", "3"),
                        List.of("java", "-jar", "a b.jar"),
                        List.of(80),
                        Map.of("v", "2", "m", "shop")),
                Description.of(file));
    }

    @Test
    void anInstructionThatIsNotReadIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Dockerfile.parse("FROM java\nVOLUME /data\n", Map.of()));
    }

    @Test
    void anArgumentWithoutAValueIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Dockerfile.parse("FROM java\nARG MODULE\nCOPY ${MODULE} /\n", Map.of()));
    }

    @Test
    void whatTheImageDoesNotSayIsNamed() {
        Description bare =
                Description.of(
                        Dockerfile.parse(
                                """
                                FROM java
                                WORKDIR /srv
                                USER 7:7
                                ENTRYPOINT ["java"]
                                """,
                                Map.of()));
        var noVersion = assertThrows(IllegalArgumentException.class, bare::version);
        assertEquals(
                "the Dockerfile has no LABEL org.opencontainers.image.version",
                noVersion.getMessage());
        var noOptions =
                assertThrows(
                        IllegalArgumentException.class, () -> bare.variable("JAVA_TOOL_OPTIONS"));
        assertEquals("the Dockerfile has no ENV JAVA_TOOL_OPTIONS", noOptions.getMessage());
    }

    @Test
    void theBaseIsReplaceableAndNeedsNoShell() throws IOException {
        String text = Files.readString(CHECKOUT.resolve("deploy/images/Dockerfile"));
        assertTrue(text.contains("\nFROM ${BASE_IMAGE} AS application\n"));
        List<Instruction> run =
                ours().stages().stream()
                        .flatMap(stage -> stage.instructions().stream())
                        .filter(it -> it.name().equals("RUN"))
                        .toList();
        assertFalse(run.isEmpty());
        assertTrue(run.stream().allMatch(it -> it.text().startsWith("[\"java\", ")), "" + run);
    }

    /// What Docker would do, without it: the gateway starts for the cache, and ends by itself.
    @Test
    void theStageForTrainingMakesTheCacheThatTheImageCopies() throws Exception {
        JavaRuntime runtime = JavaRuntime.link(CHECKOUT.resolve("deploy/images/target/work/java"));
        Application gateway =
                Application.lay(CHECKOUT, Part.GATEWAY, Description.of(ours()), folder);
        Path cache = new TrainingStage(CHECKOUT, runtime, ours()).run(gateway);
        assertTrue(Files.size(cache) > 10_000_000);
    }
}
