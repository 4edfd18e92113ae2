package org.chipgraph.launcher.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Every way of forging a token that a verifier must see through: each differs in one thing from [#genuine],
/// which is as good as one of Keycloak's own.
///
/// @param elsewhere a URL of the forger, where a verifier must never fetch a key
public record ForgedTokens(String issuer, SigningKey key, String elsewhere) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LIFETIME = 600;
    private static final int LARGE = 15_000;

    /// Against the realm of [TestKeycloak].
    public static ForgedTokens ofTestKeycloak(String elsewhere) {
        return new ForgedTokens(TestKeycloak.issuer(), TestKeycloak.signingKey(), elsewhere);
    }

    /// Signed by the realm's key, for a user who may do everything.
    public String genuine() {
        return key.sign(header(), claims());
    }

    /// The values of the Authorization header, by what is wrong with them.
    public Map<String, List<String>> all() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        unsigned().forEach((what, token) -> all.put(what, List.of("Bearer " + token)));
        otherKeys().forEach((what, token) -> all.put(what, List.of("Bearer " + token)));
        otherClaims().forEach((what, token) -> all.put(what, List.of("Bearer " + token)));
        all.putAll(notTokens());
        return all;
    }

    private Map<String, String> unsigned() {
        Map<String, String> tokens = new LinkedHashMap<>();
        String genuine = genuine();
        String content = genuine.substring(0, genuine.lastIndexOf('.'));
        String signature = genuine.substring(genuine.lastIndexOf('.') + 1);
        for (String none : List.of("none", "None", "NONE")) {
            String open = SigningKey.content(header().put("alg", none), claims());
            tokens.put("alg " + none, open + ".");
            tokens.put("alg " + none + " with a signature", open + "." + signature);
        }
        tokens.put("an empty signature", content + ".");
        tokens.put("no signature", content);
        tokens.put("a short signature", content + ".AAAA");
        tokens.put(
                "a signature for other claims",
                SigningKey.content(header(), claims().put("sub", "another")) + "." + signature);
        tokens.put("HS256 with the RSA key", hmac(key.open().getEncoded()));
        tokens.put("HS256 with the RSA key as PEM", hmac(pem()));
        return tokens;
    }

    private Map<String, String> otherKeys() {
        SigningKey other = SigningKey.generate();
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("another key", other.sign(header(), claims()));
        tokens.put("another key without an id", other.sign(header().without("kid"), claims()));
        tokens.put("an embedded jwk", other.sign(withKey(header(), other), claims()));
        tokens.put(
                "an embedded jwk without a key id",
                other.sign(withKey(header().without("kid"), other), claims()));
        for (String link : List.of("jku", "x5u")) {
            tokens.put(link, other.sign(header().put(link, elsewhere), claims()));
            tokens.put(
                    link + " without a key id",
                    other.sign(header().<ObjectNode>without("kid").put(link, elsewhere), claims()));
        }
        for (String id : List.of("../../../../dev/null", "' or 1=1 --", elsewhere)) {
            tokens.put("the key id " + id, other.sign(header().put("kid", id), claims()));
        }
        return tokens;
    }

    private Map<String, String> otherClaims() {
        long now = Instant.now().getEpochSecond();
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("expired", signed(claims -> claims.put("exp", now - LIFETIME)));
        tokens.put("without an expiry", signed(claims -> claims.remove("exp")));
        tokens.put("not yet valid", signed(claims -> claims.put("nbf", now + LIFETIME)));
        tokens.put("another issuer", signed(claims -> claims.put("iss", elsewhere)));
        tokens.put("an issuer with a suffix", signed(claims -> claims.put("iss", issuer + "/")));
        tokens.put("no issuer", signed(claims -> claims.remove("iss")));
        tokens.put("another audience", signed(claims -> claims.put("aud", "account")));
        tokens.put("no audience", signed(claims -> claims.remove("aud")));
        ObjectNode critical = header().put("pay-attention", true);
        critical.withArray("crit").add("pay-attention");
        tokens.put("an unknown critical header", key.sign(critical, claims()));
        return tokens;
    }

    private Map<String, List<String>> notTokens() {
        String genuine = genuine();
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("garbage", List.of("Bearer garbage"));
        values.put("three parts of garbage", List.of("Bearer a.b.c"));
        values.put("five parts", List.of("Bearer " + genuine + ".a.b"));
        values.put("dots", List.of("Bearer .."));
        values.put("nothing", List.of("Bearer "));
        values.put("no token", List.of("Bearer"));
        values.put("a large one", List.of("Bearer " + "a".repeat(LARGE)));
        values.put("two signatures in JSON", List.of("Bearer " + inJson(genuine)));
        values.put("two tokens", List.of("Bearer " + genuine + ", Bearer " + genuine));
        values.put("another scheme", List.of("Basic ZWRpdG9yOmVkaXRvcg=="));
        values.put("a forged and a good header", List.of("Bearer garbage", "Bearer " + genuine));
        values.put("a good and a forged header", List.of("Bearer " + genuine, "Bearer garbage"));
        values.put("the same header twice", List.of("Bearer " + genuine, "Bearer " + genuine));
        return values;
    }

    private ObjectNode header() {
        return JSON.createObjectNode().put("alg", "RS256").put("typ", "JWT").put("kid", key.id());
    }

    private ObjectNode claims() {
        long now = Instant.now().getEpochSecond();
        ObjectNode claims =
                JSON.createObjectNode()
                        .put("iss", issuer)
                        .put("aud", "chipgraph")
                        .put("sub", "forger")
                        .put("typ", "Bearer")
                        .put("preferred_username", "forger")
                        .put("iat", now - 1)
                        .put("exp", now + LIFETIME);
        claims.withObject("realm_access")
                .withArray("roles")
                .add("editor")
                .add("reviewer")
                .add("admin");
        return claims;
    }

    private String signed(Consumer<ObjectNode> change) {
        ObjectNode claims = claims();
        change.accept(claims);
        return key.sign(header(), claims);
    }

    private static ObjectNode withKey(ObjectNode header, SigningKey key) {
        key.jwk().forEach(header.withObject("jwk")::put);
        return header;
    }

    private String hmac(byte[] secret) {
        String content = SigningKey.content(header().put("alg", "HS256"), claims());
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            byte[] code = mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
            return content + "." + SigningKey.base64(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] pem() {
        String lines =
                Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(key.open().getEncoded());
        return ("-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// The general JSON form, which a bearer token never has; one signature of two is good.
    private static String inJson(String token) {
        String[] parts = token.split("[.]", -1);
        ObjectNode json = JSON.createObjectNode().put("payload", parts[1]);
        json.withArray("signatures")
                .addObject()
                .put("protected", parts[0])
                .put("signature", parts[2]);
        json.withArray("signatures")
                .addObject()
                .put("protected", parts[0])
                .put("signature", "AAAA");
        return json.toString();
    }
}
