package org.chipgraph.gateway.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/// An OpenID Connect issuer that publishes its keys, and the tokens that it signs.
final class FakeIssuer implements AutoCloseable {

    private final RsaJsonWebKey key = newKey("key-1");
    private final int port;
    private HttpServer server;

    FakeIssuer() {
        server = listen(0);
        port = server.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port + "/realms/chipgraph";
    }

    void stop() {
        server.stop(0);
    }

    void startAgain() {
        server = listen(port);
    }

    /// A token that is good until `seconds` from now.
    String token(String issuer, String audience, int seconds) {
        return sign(key, issuer, audience, seconds, Map.of());
    }

    /// A good token with further claims.
    String tokenWith(Map<String, ?> claims) {
        return sign(key, url(), "chipgraph", 300, claims);
    }

    String goodToken() {
        return token(url(), "chipgraph", 300);
    }

    /// Signed with another key that claims to be this issuer's.
    String forgedToken() {
        return sign(newKey("key-1"), url(), "chipgraph", 300, Map.of());
    }

    private static String sign(
            RsaJsonWebKey key, String issuer, String audience, int seconds, Map<String, ?> more) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(audience);
        claims.setSubject("editor");
        claims.setIssuedAt(NumericDate.fromSeconds(NumericDate.now().getValue() - 600));
        claims.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() + seconds));
        claims.setClaim("realm_access", Map.of("roles", List.of("editor")));
        more.forEach(claims::setClaim);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setHeader("typ", "JWT");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RsaJsonWebKey newKey(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            key.setUse("sig");
            key.setAlgorithm("RS256");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpServer listen(int onPort) {
        try {
            HttpServer listening =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), onPort), 0);
            listening.createContext("/", this::handle);
            listening.start();
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String answer =
                    exchange.getRequestURI().getPath().endsWith("/certs")
                            ? "{\"keys\":[" + key.toJson() + "]}"
                            : "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/certs\",\"token_endpoint\":\"%1$s/token\"}"
                                    .formatted(url());
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
