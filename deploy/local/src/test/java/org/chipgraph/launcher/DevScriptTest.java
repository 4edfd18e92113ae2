package org.chipgraph.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/// The script alone, in a folder with a space in its name.
class DevScriptTest {

    @TempDir Path folder;
    private Path script;

    @BeforeEach
    void copy() throws IOException {
        script = Files.createDirectory(folder.resolve("my checkout")).resolve("dev");
        Files.copy(Checkout.find().resolve("dev"), script, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private record Outcome(int exitCode, String text) {}

    @Test
    void bareItListsItsCommandsFromAnyFolder() throws Exception {
        Outcome outcome = run(Map.of());

        assertEquals(0, outcome.exitCode());
        for (String command :
                List.of(
                        "up", "down", "status", "test", "doctor", "fmt", "check", "compose",
                        "explain", "logs", "token", "refs", "render", "images")) {
            assertTrue(outcome.text().contains("\n  " + command), command);
        }
    }

    @Test
    void anUnknownCommandFails() throws Exception {
        Outcome outcome = run(Map.of(), "upp");

        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.text().contains("No command 'upp'"), outcome.text());
    }

    @Test
    void downWithoutABuildSaysThatNothingRuns() throws Exception {
        Outcome outcome = run(Map.of(), "down");

        assertEquals("Nothing is running.\n", outcome.text());
        assertEquals(0, outcome.exitCode());
    }

    @Test
    void aTokenBeforeTheFirstBuildSaysWhatToDo() throws Exception {
        Outcome outcome = run(Map.of(), "token", "editor");

        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.text().contains("./dev up builds and starts everything"));
    }

    @Test
    void anOldMavenIsNamedWithItsVersion() throws Exception {
        Path mvn = maven("echo 'Apache Maven 3.6.3 (cecedd34)'");

        Outcome outcome = run(Map.of("PATH", folder + ":/usr/bin:/bin"), "fmt");

        assertEquals(1, outcome.exitCode());
        assertTrue(
                outcome.text().contains(mvn + " is Maven 3.6.3; 3.8 or newer is needed"),
                outcome.text());
    }

    /// On a machine where nothing has been built, a module that is needed and not named is looked for in vain.
    @ParameterizedTest
    @ValueSource(strings = {"up", "bench graph", "images"})
    void whatACommandBuildsNeedsNothingElse(String command) throws Exception {
        Path built = folder.resolve("arguments");
        maven(
                "[ \"$1\" = -v ] && echo 'Apache Maven 3.9.9' || { echo \"$*\" >'%s'; exit 1; }"
                        .formatted(built));

        run(Map.of("PATH", folder + ":/usr/bin:/bin"), command.split(" "));

        Matcher modules = Pattern.compile("-pl (\\S+)").matcher(Files.readString(built));
        assertTrue(modules.find());
        XPath xpath = XPathFactory.newDefaultInstance().newXPath();
        Set<String> artifacts = new HashSet<>();
        Set<String> needed = new HashSet<>();
        for (String module : modules.group(1).split(",")) {
            Path pom = Checkout.find().resolve(module).resolve("pom.xml");
            Document project =
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(pom.toFile());
            artifacts.add(xpath.evaluate("/project/artifactId", project));
            xpath.evaluateExpression(
                            "/project/dependencies/dependency[groupId='org.chipgraph']/artifactId",
                            project,
                            XPathNodes.class)
                    .forEach(artifact -> needed.add(artifact.getTextContent()));
        }
        assertTrue(needed.contains("launcher"));
        needed.removeAll(artifacts);
        assertEquals(Set.of(), needed);
    }

    private Path maven(String does) throws IOException {
        Path mvn = Files.writeString(folder.resolve("mvn"), "#!/bin/sh\n" + does + "\n");
        assertTrue(mvn.toFile().setExecutable(true));
        return mvn;
    }

    private Outcome run(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of("bash", script.toString()), Stream.of(arguments)).toList();
        ProcessBuilder builder = new ProcessBuilder(command).directory(Path.of("/").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text);
    }
}
