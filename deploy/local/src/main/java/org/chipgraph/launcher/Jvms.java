package org.chipgraph.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// How the services and the gateway are run: in which JVM, with which options, out of which folder.
///
/// @param program the `java`
/// @param options of the JVM of a part
/// @param application the folder with a part's `quarkus-run.jar`; a copy of it runs
/// @param patience how long a JVM may take to stop before it is killed
public record Jvms(
        Path program,
        Function<Part, List<String>> options,
        Function<Part, Path> application,
        Duration patience) {

    /// What the images' JVMs come to in a container of 512 MB.
    private static final List<String> IN_CONTAINER =
            List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders");

    /// C1 only starts faster; on a laptop these services are not where the time goes.
    private static final List<String> QUICK =
            Stream.concat(IN_CONTAINER.stream(), Stream.of("-XX:TieredStopAtLevel=1")).toList();

    /// Services that start quickly.
    public static Jvms quickStart(Checkout checkout) {
        return ofCheckout(checkout, part -> part == Part.GATEWAY ? IN_CONTAINER : QUICK);
    }

    /// As in the images: slower to start, quicker then.
    public static Jvms asDeployed(Checkout checkout) {
        return ofCheckout(checkout, _ -> IN_CONTAINER);
    }

    private static Jvms ofCheckout(Checkout checkout, Function<Part, List<String>> options) {
        return new Jvms(JavaProgram.path(), options, checkout::application, Duration.ofSeconds(10));
    }
}
