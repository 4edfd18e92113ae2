package org.chipgraph.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @TempDir Path folder;

    @Test
    void everyPortHasItsDefault() {
        Ports ports = Ports.from(Map.of());

        assertEquals(8080, ports.of(Part.GATEWAY));
        assertEquals(8081, ports.of(Part.COMPANIES));
        assertEquals(8082, ports.of(Part.CHIPS));
        assertEquals(8083, ports.of(Part.EVENTS));
        assertEquals(8180, ports.of(Part.KEYCLOAK));
        assertEquals(5431, ports.of(Part.POSTGRES));
    }

    @Test
    void aSettingMovesOnePort() {
        Ports ports = Ports.from(Map.of("CHIPGRAPH_GATEWAY_PORT", "9080"));

        assertEquals(9080, ports.of(Part.GATEWAY));
        assertEquals(8081, ports.of(Part.COMPANIES));
    }

    @Test
    void aSettingThatIsNoPortIsNamed() {
        for (String wrong : new String[] {"http", "0", "65536", "-1", "8080.0"}) {
            LaunchProblem problem =
                    assertThrows(
                            LaunchProblem.class,
                            () -> Ports.from(Map.of("CHIPGRAPH_CHIPS_PORT", wrong)));
            assertEquals(
                    "CHIPGRAPH_CHIPS_PORT is '" + wrong + "': a number from 1 to 65535",
                    problem.getMessage());
        }
    }

    @Test
    void twoPartsCannotShareAPort() {
        LaunchProblem problem =
                assertThrows(
                        LaunchProblem.class,
                        () -> Ports.from(Map.of("CHIPGRAPH_CHIPS_PORT", "8083")));

        assertTrue(problem.getMessage().contains("CHIPGRAPH_CHIPS_PORT"));
        assertTrue(problem.getMessage().contains("CHIPGRAPH_EVENTS_PORT"));
    }

    @Test
    void aTakenPortIsReportedWithItsOwnerAndTheSettingThatMovesOurs() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, Port.loopback())) {
            int port = other.getLocalPort();
            Ports ports = Ports.from(Map.of("CHIPGRAPH_EVENTS_PORT", Integer.toString(port)));

            LaunchProblem problem = assertThrows(LaunchProblem.class, ports::requireFree);

            String message = problem.getMessage();
            assertTrue(message.contains("Port " + port + " of events-service"), message);
            assertTrue(
                    message.contains("process " + ProcessHandle.current().pid() + " ("), message);
            assertTrue(message.contains("CHIPGRAPH_EVENTS_PORT="), message);
        }
    }

    @Test
    void aPortOnEveryInterfaceIsTakenToo() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            assertTrue(Port.isTaken(other.getLocalPort()));
        }
    }

    @Test
    void laterCommandsUseThePortsOfTheRunningStart() throws IOException {
        Path file = folder.resolve("ports.properties");
        Ports.from(Map.of("CHIPGRAPH_KEYCLOAK_PORT", "9180")).save(file);

        assertEquals(9180, Ports.saved(file, Map.of()).of(Part.KEYCLOAK));
        assertEquals(8180, Ports.saved(folder.resolve("missing"), Map.of()).of(Part.KEYCLOAK));
    }
}
