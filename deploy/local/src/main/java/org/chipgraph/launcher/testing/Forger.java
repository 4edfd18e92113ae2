package org.chipgraph.launcher.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;

/// The forger's own server, to which forged tokens point; it counts who falls for them.
public final class Forger implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger visits = new AtomicInteger();

    public Forger() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/",
                exchange -> {
                    visits.incrementAndGet();
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/keys";
    }

    public int visits() {
        return visits.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
