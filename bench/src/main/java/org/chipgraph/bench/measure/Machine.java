package org.chipgraph.bench.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// The machine on which something was measured.
final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final long GIBI = 1L << 30;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private Machine() {}

    static String description() {
        return "%s, %d cores, %d GB of memory, %s, Java %s"
                .formatted(
                        processor(),
                        SYSTEM.getAvailableProcessors(),
                        Math.round((double) SYSTEM.getTotalMemorySize() / GIBI),
                        SYSTEM.getName() + " " + SYSTEM.getArch(),
                        Runtime.version().feature());
    }

    /// Processes that want to run, ours included.
    static String load() {
        return String.format(Locale.ROOT, "%.1f", SYSTEM.getSystemLoadAverage());
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("processor of unknown name");
        } catch (IOException e) {
            return "processor of unknown name";
        }
    }
}
