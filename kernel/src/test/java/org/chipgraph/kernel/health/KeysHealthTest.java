package org.chipgraph.kernel.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeysHealthTest {

    private static final String REALM = "/realms/chipgraph";

    private HttpServer issuer;
    private int status = 503;

    @BeforeEach
    void start() throws IOException {
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext(
                REALM,
                request -> {
                    request.sendResponseHeaders(status, -1);
                    request.close();
                });
        issuer.start();
    }

    @AfterEach
    void stop() {
        issuer.stop(0);
    }

    private KeysHealth waiting(Duration patience) {
        URI address = URI.create("http://127.0.0.1:" + issuer.getAddress().getPort() + REALM);
        return new KeysHealth(new IdentityHealth(address), patience);
    }

    @Test
    void requestsAreLeftToOthersUntilTheIssuerIsMet() {
        KeysHealth health = waiting(Duration.ofHours(1));
        assertEquals(Status.DOWN, health.call().getStatus());
        status = 200;
        assertEquals(Status.UP, health.call().getStatus());
    }

    @Test
    void whoHasMetItNeedsItNoMore() {
        status = 200;
        KeysHealth health = waiting(Duration.ofHours(1));
        assertEquals(Status.UP, health.call().getStatus());
        status = 503;
        assertEquals(Status.UP, health.call().getStatus());
    }

    @Test
    void nobodyWaitsForEver() {
        assertEquals(Status.UP, waiting(Duration.ZERO).call().getStatus());
    }
}
