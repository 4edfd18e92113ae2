package org.chipgraph.gateway.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// An issuer and one service around the gateway under test: chips, or another that the arguments
/// `supergraph` and `service` name.
public class FakeSurroundings implements QuarkusTestResourceLifecycleManager {

    private final FakeIssuer issuer = new FakeIssuer();
    private final FakeService service = new FakeService();
    private String supergraph = TestGateway.SUPERGRAPH;
    private String name = "chips";

    @Override
    public void init(Map<String, String> arguments) {
        supergraph = arguments.getOrDefault("supergraph", supergraph);
        name = arguments.getOrDefault("service", name);
    }

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.auth-server-url",
                issuer.url(),
                "chipgraph.supergraph",
                supergraph,
                "chipgraph.subgraphs." + name + ".url",
                service.url());
    }

    FakeIssuer issuer() {
        return issuer;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(issuer, new TestInjector.MatchesType(FakeIssuer.class));
        injector.injectIntoFields(service, new TestInjector.MatchesType(FakeService.class));
    }

    @Override
    public void stop() {
        issuer.close();
        service.close();
    }
}
