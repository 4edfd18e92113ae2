package org.chipgraph.gateway.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// A subgraph made of bare sockets: what goes over a connection is up to the test.
final class RawServer implements AutoCloseable {

    /// Writes what it likes for each request of a connection; returning closes nothing.
    @FunctionalInterface
    interface Behaviour {
        void answer(Connection connection, String body) throws IOException, InterruptedException;
    }

    /// One connection; `requests` counts those it has carried.
    record Connection(Socket socket, AtomicInteger requests) {

        void write(String text) throws IOException {
            write(text.getBytes(StandardCharsets.UTF_8));
        }

        void write(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
        }

        /// A whole answer of HTTP 200.
        void json(String body) throws IOException {
            answer(
                    "200 OK",
                    "Content-Type: application/json",
                    body.getBytes(StandardCharsets.UTF_8));
        }

        void answer(String status, String headers, byte[] body) throws IOException {
            write(
                    "HTTP/1.1 %s\r\n%s\r\nContent-Length: %d\r\n\r\n"
                            .formatted(status, headers, body.length));
            write(body);
        }

        void close() throws IOException {
            socket.close();
        }

        /// Closes with a reset (RST) instead of an end of stream.
        void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }

        /// Blocks until the other side closes.
        void awaitClose() throws IOException {
            while (socket.getInputStream().read() >= 0) {
                // Nothing more is expected.
            }
        }
    }

    private final ServerSocket listening;
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Behaviour behaviour;

    RawServer(Behaviour behaviour) {
        this(0, behaviour);
    }

    RawServer(int port, Behaviour behaviour) {
        this.behaviour = behaviour;
        try {
            listening = new ServerSocket(port, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + listening.getLocalPort() + "/graphql";
    }

    void behave(Behaviour next) {
        behaviour = next;
    }

    /// The bodies of all requests so far.
    List<String> seen() {
        return seen;
    }

    int openConnections() {
        return open.size();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listening.accept();
                Thread.startVirtualThread(() -> serve(socket));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket socket) {
        open.add(socket);
        try (socket) {
            Connection connection = new Connection(socket, new AtomicInteger());
            while (!socket.isClosed()) {
                String body = read(socket.getInputStream());
                connection.requests().incrementAndGet();
                seen.add(body);
                behaviour.answer(connection, body);
            }
        } catch (IOException | InterruptedException gone) {
            // The other side closed first, or the behaviour did.
        } finally {
            open.remove(socket);
        }
    }

    /// The body of the next request, by its Content-Length.
    private static String read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("closed");
            }
            head.append((char) next);
        }
        String name = "content-length:";
        for (String line : head.toString().split("\r\n")) {
            if (line.toLowerCase(Locale.ROOT).startsWith(name)) {
                int length = Integer.parseInt(line.substring(name.length()).strip());
                return new String(in.readNBytes(length), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
