package org.chipgraph.launcher.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/// An RSA key for RS256, and what it signs.
///
/// @param encoded the private key, PKCS #8 in Base64
public record SigningKey(RSAPrivateCrtKey secret, RSAPublicKey open, String encoded) {

    public static SigningKey generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            byte[] secret = generator.generateKeyPair().getPrivate().getEncoded();
            return decode(Base64.getEncoder().encodeToString(secret));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static SigningKey decode(String encoded) {
        try {
            KeyFactory keys = KeyFactory.getInstance("RSA");
            RSAPrivateCrtKey secret =
                    (RSAPrivateCrtKey)
                            keys.generatePrivate(
                                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
            RSAPublicKeySpec open =
                    new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent());
            return new SigningKey(secret, (RSAPublicKey) keys.generatePublic(open), encoded);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The id under which Keycloak publishes it.
    public String id() {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(open.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The public key as a JSON Web Key.
    public Map<String, String> jwk() {
        return Map.of(
                "kty", "RSA",
                "alg", "RS256",
                "use", "sig",
                "n", base64(unsigned(open.getModulus())),
                "e", base64(unsigned(open.getPublicExponent())));
    }

    /// A signed token in compact form.
    public String sign(ObjectNode header, ObjectNode claims) {
        String content = content(header, claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(secret);
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What a signature is about.
    static String content(ObjectNode header, ObjectNode claims) {
        return base64(header.toString().getBytes(StandardCharsets.UTF_8))
                + "."
                + base64(claims.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}
