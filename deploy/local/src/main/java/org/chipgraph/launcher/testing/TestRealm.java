package org.chipgraph.launcher.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.chipgraph.launcher.Realm;

/// The realm, with what only tests need: one client more, whose tokens live for a second, and a signing key
/// that the tests know.
final class TestRealm {

    static final String SHORT_LIVED = "short-lived";

    private static final ObjectMapper JSON = new ObjectMapper();

    private TestRealm() {}

    static Realm of(Realm realm, Path folder, SigningKey key) {
        Path original = realm.files().getFirst();
        Path copy = folder.resolve(original.getFileName());
        try {
            ObjectNode content = (ObjectNode) JSON.readTree(original.toFile());
            addShortLivedClient(content.withArray("clients"));
            addKey(content, key);
            JSON.writeValue(copy.toFile(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Realm(List.of(copy, realm.files().getLast()), realm.secrets());
    }

    private static void addShortLivedClient(ArrayNode clients) {
        for (int i = 0; i < clients.size(); i++) {
            if (clients.get(i).path("clientId").asText().equals("chipgraph-cli")) {
                ObjectNode shortLived = clients.get(i).deepCopy();
                shortLived.put("clientId", SHORT_LIVED);
                shortLived.withObject("attributes").put("access.token.lifespan", "1");
                clients.add(shortLived);
                return;
            }
        }
    }

    private static void addKey(ObjectNode realm, SigningKey key) {
        ObjectNode provider =
                realm.withObject("components")
                        .withArray("org.keycloak.keys.KeyProvider")
                        .addObject()
                        .put("name", "known to tests")
                        .put("providerId", "rsa");
        ObjectNode settings = provider.withObject("config");
        settings.withArray("priority").add("200");
        settings.withArray("algorithm").add("RS256");
        settings.withArray("privateKey").add(key.encoded());
    }
}
