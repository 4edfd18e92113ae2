package org.chipgraph.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/// Which port each part listens on; all on 127.0.0.1.
public record Ports(Map<Part, Integer> byPart) {

    public Ports {
        byPart = new EnumMap<>(byPart);
    }

    /// The defaults, moved by the environment: `CHIPGRAPH_GATEWAY_PORT=9080`.
    static Ports from(Map<String, String> environment) {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, Port.of(environment, part.portSetting(), part.defaultPort()));
        }
        requireDistinct(ports);
        return new Ports(ports);
    }

    /// Ports that nobody listens on now, for tests.
    public static Ports free() {
        Set<Integer> distinct = new LinkedHashSet<>();
        while (distinct.size() < Part.values().length) {
            distinct.add(Port.free());
        }
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        Iterator<Integer> next = distinct.iterator();
        for (Part part : Part.values()) {
            ports.put(part, next.next());
        }
        return new Ports(ports);
    }

    public int of(Part part) {
        return Objects.requireNonNull(byPart.get(part), part.title());
    }

    /// Errors: `LaunchProblem` that names every taken port, who has it, and how to move ours.
    void requireFree() {
        StringBuilder taken = new StringBuilder();
        byPart.forEach((part, port) -> {
            if (Port.isTaken(port)) {
                taken.append(
                        "Port %d of %s is taken by %s.%n  Stop that, or move ours: %s=%d ./dev up%n"
                                .formatted(
                                        port,
                                        part.title(),
                                        PortOwner.of(port),
                                        part.portSetting(),
                                        Port.free()));
            }
        });
        if (!taken.isEmpty()) {
            throw new LaunchProblem(taken.toString().strip());
        }
    }

    void save(Path file) throws IOException {
        Properties properties = new Properties();
        byPart.forEach((part, port) -> properties.setProperty(part.name(), port.toString()));
        try (OutputStream bytes = Files.newOutputStream(file)) {
            properties.store(bytes, "The ports of the start that is running or ran last");
        }
    }

    /// What a running start saved, otherwise what the environment says.
    static Ports saved(Path file, Map<String, String> environment) {
        Properties properties = new Properties();
        try (InputStream bytes = Files.newInputStream(file)) {
            properties.load(bytes);
            Map<Part, Integer> ports = new EnumMap<>(Part.class);
            for (Part part : Part.values()) {
                ports.put(part, Integer.parseInt(properties.getProperty(part.name())));
            }
            return new Ports(ports);
        } catch (IOException | NumberFormatException e) {
            return from(environment);
        }
    }

    private static void requireDistinct(Map<Part, Integer> ports) {
        Map<Integer, Part> parts = new HashMap<>();
        ports.forEach((part, port) -> {
            Part other = parts.put(port, part);
            if (other != null) {
                throw new LaunchProblem(
                        "%s and %s both have port %d: change %s or %s"
                                .formatted(
                                        other.title(),
                                        part.title(),
                                        port,
                                        other.portSetting(),
                                        part.portSetting()));
            }
        });
    }
}
