package org.chipgraph.gateway.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// An issuer and a chips-service around the gateway under test.
public class FakeSurroundings implements QuarkusTestResourceLifecycleManager {

    private final FakeIssuer issuer = new FakeIssuer();
    private final FakeService chips = new FakeService();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.auth-server-url", issuer.url(),
                "chipgraph.supergraph", TestGateway.SUPERGRAPH,
                "chipgraph.subgraphs.chips.url", chips.url());
    }

    FakeIssuer issuer() {
        return issuer;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(issuer, new TestInjector.MatchesType(FakeIssuer.class));
        injector.injectIntoFields(chips, new TestInjector.MatchesType(FakeService.class));
    }

    @Override
    public void stop() {
        issuer.close();
        chips.close();
    }
}
