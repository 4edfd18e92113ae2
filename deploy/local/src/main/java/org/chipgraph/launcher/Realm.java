package org.chipgraph.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The realm `chipgraph` as it is imported: its file, the demo users, the clients' secrets.
///
/// @param files in the folder `deploy/keycloak`
/// @param secrets of the clients, where the realm file has `${NAME}`
public record Realm(List<Path> files, Secrets secrets) {

    public static final String NAME = "chipgraph";
    public static final String AUDIENCE = "chipgraph";
    static final String IMPORT_CLIENT = "chipgraph-import";
    private static final String IMPORT_SECRET = "CHIPGRAPH_IMPORT_SECRET";
    private static final String CONSOLE_SECRET = "KC_BOOTSTRAP_ADMIN_PASSWORD";

    public Realm {
        files = List.copyOf(files);
    }

    public static Realm of(Checkout checkout, Secrets secrets) {
        Path folder = checkout.resolve("deploy/keycloak");
        return new Realm(
                List.of(
                        folder.resolve("chipgraph-realm.json"),
                        folder.resolve("local/chipgraph-users-0.json")),
                secrets);
    }

    String importSecret() {
        return secrets.get(IMPORT_SECRET);
    }

    /// Of a service's own account.
    public String secretOf(Part service) {
        return secrets.get(secretName(service));
    }

    private static String secretName(Part service) {
        return "CHIPGRAPH_%s_SERVICE_SECRET".formatted(service.name());
    }

    /// What Keycloak's import puts in place of `${NAME}`, and the console's login.
    Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "keycloak");
        for (String name : List.of(CONSOLE_SECRET, IMPORT_SECRET)) {
            environment.put(name, secrets.get(name));
        }
        for (Part service : Part.services()) {
            environment.put(secretName(service), secretOf(service));
        }
        return environment;
    }

    /// Changes when a file does.
    String fingerprint() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
