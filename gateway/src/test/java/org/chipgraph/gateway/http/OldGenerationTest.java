package org.chipgraph.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In JVMs of their own, as the collector is chosen at start.
class OldGenerationTest {

    @ParameterizedTest
    @CsvSource({"watched, 0, 60", "unwatched, 120, 256"})
    void whatOutlivesTheYoungGenerationStaysSmallWhereItIsWatched(
            String watched, int least, int most) throws IOException, InterruptedException {
        int megabytes = peak(watched);
        assertTrue(
                least <= megabytes && megabytes <= most,
                watched + ": " + megabytes + " MB in the old generation");
    }

    private static int peak(String watched) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin/java")
                                                .toString(),
                                        "-XX:+UseSerialGC",
                                        "-Xmx256m",
                                        "-Xmn8m",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Garbage.class.getName(),
                                        watched))
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        // A JVM may say first which options it has picked up.
        return Integer.parseInt(output.strip().lines().toList().getLast());
    }

    /// Makes 800 MB of which the last 10 are in use; prints the most that the old generation held, in MB.
    static final class Garbage {

        private Garbage() {}

        public static void main(String[] arguments) throws InterruptedException {
            if (arguments[0].equals("watched")) {
                OldGeneration.watch();
            }
            byte[][] inUse = new byte[160][];
            for (int i = 0; i < 12_800; i++) {
                inUse[i % inUse.length] = new byte[1 << 16];
                if (i % 100 == 0) {
                    Thread.sleep(5);
                }
            }
            System.out.println(old().getPeakUsage().getUsed() >> 20);
        }

        private static MemoryPoolMXBean old() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().equals("Tenured Gen"))
                    .findAny()
                    .orElseThrow();
        }
    }
}
