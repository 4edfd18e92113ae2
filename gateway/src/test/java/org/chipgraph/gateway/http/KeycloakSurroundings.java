package org.chipgraph.gateway.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.chipgraph.launcher.testing.TestKeycloak;

/// A real Keycloak and one fake service, chips, around the gateway under test. The keys come from Keycloak
/// through a server that counts how often they are asked for.
public class KeycloakSurroundings implements QuarkusTestResourceLifecycleManager {

    private final FakeService service = new FakeService();
    private final FakeService keys = new FakeService();

    @Override
    public Map<String, String> start() {
        String issuer = TestKeycloak.issuer();
        keys.answer(read(issuer + "/protocol/openid-connect/certs"));
        return Map.of(
                "quarkus.oidc.auth-server-url",
                issuer,
                "quarkus.oidc.discovery-enabled",
                "false",
                "quarkus.oidc.jwks-path",
                keys.url(),
                "quarkus.oidc.token.issuer",
                issuer,
                "chipgraph.supergraph",
                TestGateway.SUPERGRAPH,
                "chipgraph.subgraphs.chips.url",
                service.url());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(
                service,
                field -> field.getType() == FakeService.class && field.getName().equals("chips"));
        injector.injectIntoFields(
                keys,
                field -> field.getType() == FakeService.class && field.getName().equals("keys"));
    }

    @Override
    public void stop() {
        service.close();
        keys.close();
    }

    private static String read(String url) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
