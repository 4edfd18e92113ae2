package org.chipgraph.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/// TCP ports of 127.0.0.1.
public final class Port {

    private Port() {}

    public static InetAddress loopback() {
        return InetAddress.ofLiteral("127.0.0.1");
    }

    /// One that nobody listens on now.
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, loopback())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on 127.0.0.1", e);
        }
    }

    /// What a setting says, or what is usual. Errors: a setting that is no port.
    static int of(Map<String, String> environment, String setting, int usual) {
        String text = environment.getOrDefault(setting, "").strip();
        if (text.isEmpty()) {
            return usual;
        }
        int port;
        try {
            port = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            port = -1;
        }
        if (port < 1 || port > 65_535) {
            throw new LaunchProblem(setting + " is '" + text + "': a number from 1 to 65535");
        }
        return port;
    }

    /// What to say about a port that somebody else has.
    static String taken(int port, String setting) {
        return "Port %d is taken by %s.%n  Stop that, or move ours: %s=%d ./dev up"
                .formatted(port, PortOwner.of(port), setting, free());
    }

    public static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // As servers do: ports of closed connections are not taken.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(loopback(), port), 1);
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
