package org.chipgraph.kernel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A port in front of a server on this machine, at which nothing listens for a while.
public final class Relay {

    /// A port is free again when nobody waits at it any more.
    private record Listener(ServerSocket socket, Thread thread) {}

    private final int target;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile @Nullable String lost;
    private Listener listener;

    public Relay(int target) {
        this.target = target;
        this.listener = listen(0);
        this.port = listener.socket().getLocalPort();
    }

    public int port() {
        return port;
    }

    /// Breaks all connections; further ones are refused.
    public void cut() {
        try {
            listener.socket().close();
            listener.thread().join();
            for (Socket socket : open) {
                socket.close();
            }
            open.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Cuts instead of delivering an answer with this text: what was asked is done, and nobody learns of it.
    public void lose(String answer) {
        lost = answer;
    }

    /// Connections lead to the server again.
    public void mend() {
        lost = null;
        listener = listen(port);
    }

    private Listener listen(int where) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), where));
            return new Listener(socket, Thread.ofVirtual().start(() -> accept(socket)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(client);
                open.add(server);
                Thread.ofVirtual().start(() -> copyRequests(client, server));
                Thread.ofVirtual().start(() -> copyAnswers(server, client));
            } catch (IOException _) {
                // Cut: nobody is let in any more.
            }
        }
    }

    private static void copyRequests(Socket client, Socket server) {
        try (client;
                server) {
            client.getInputStream().transferTo(server.getOutputStream());
        } catch (IOException _) {
            // Either side has closed the connection, and both are closed with it.
        }
    }

    private void copyAnswers(Socket server, Socket client) {
        byte[] part = new byte[8_192];
        try (server;
                client) {
            int length;
            while ((length = server.getInputStream().read(part)) >= 0) {
                String withheld = lost;
                if (withheld != null
                        && new String(part, 0, length, StandardCharsets.ISO_8859_1)
                                .contains(withheld)) {
                    cut();
                }
                client.getOutputStream().write(part, 0, length);
            }
        } catch (IOException _) {
            // As above.
        }
    }
}
