package org.chipgraph.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a Java runtime needs around it: the C library that it is linked against, taken from this
/// machine, and the few files that the library asks for.
///
/// Its trust store and its time zones are in the runtime itself.
final class SystemFiles {

    /// `libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x...)`, or the loader's path alone.
    private static final Pattern LIBRARY = Pattern.compile("(?m)^\\s*(?:\\S+ => )?(/\\S+) \\(0x");

    /// Windows and sound: they want libraries of a desktop, and nobody loads them.
    private static final Pattern DESKTOP = Pattern.compile("lib(awt|jawt|splashscreen|jsound).*");

    /// Loaded by name when a host is looked up; with newer C libraries they are parts of it.
    private static final List<String> NAME_SERVICE =
            List.of("libnss_files.so.2", "libnss_dns.so.2", "libresolv.so.2");

    private static final Map<String, String> TEXTS =
            Map.of(
                    "etc/passwd",
                    """
                    root:x:0:0:root:/:/sbin/nologin
                    chipgraph:x:10001:10001:chipgraph:/tmp:/sbin/nologin
                    """,
                    "etc/group",
                    """
                    root:x:0:
                    chipgraph:x:10001:
                    """,
                    "etc/nsswitch.conf",
                    """
                    hosts: files dns
                    """);

    private SystemFiles() {}

    /// The libraries by their place in an image, which is where they are here: the loader looks for
    /// itself and for them at fixed places.
    static Map<String, Path> libraries(JavaRuntime runtime) throws IOException {
        Map<String, Path> libraries = new TreeMap<>();
        for (String place : places(runtime)) {
            libraries.put(place, Path.of(place).toRealPath());
            for (String name : NAME_SERVICE) {
                Path beside = Path.of(place).resolveSibling(name);
                if (place.contains("/libc.") && Files.exists(beside)) {
                    libraries.put(beside.toString(), beside.toRealPath());
                }
            }
        }
        if (libraries.isEmpty()) {
            throw new IllegalStateException("ldd names no library of " + runtime.program());
        }
        return libraries;
    }

    /// Writes the texts below `folder`.
    static void write(Path folder) throws IOException {
        for (var text : TEXTS.entrySet()) {
            Path file = folder.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
        }
    }

    private static Set<String> places(JavaRuntime runtime) throws IOException {
        Set<String> places = new TreeSet<>();
        for (Path program : programs(runtime)) {
            LIBRARY.matcher(Command.run(List.of("ldd", program.toString())))
                    .results()
                    .map(library -> Path.of(library.group(1)).normalize())
                    .filter(library -> !library.startsWith(runtime.folder()))
                    .forEach(library -> places.add(library.toString()));
        }
        return places;
    }

    private static List<Path> programs(JavaRuntime runtime) throws IOException {
        try (Stream<Path> files = Files.walk(runtime.folder().resolve("lib"))) {
            return Stream.concat(Stream.of(runtime.program()), files)
                    .filter(file -> file.endsWith("java") || file.toString().endsWith(".so"))
                    .filter(file -> !DESKTOP.matcher(file.getFileName().toString()).matches())
                    .toList();
        }
    }
}
