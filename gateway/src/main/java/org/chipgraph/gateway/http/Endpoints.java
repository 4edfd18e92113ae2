package org.chipgraph.gateway.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chipgraph.gateway.supergraph.Subgraph;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.eclipse.microprofile.config.Config;

/// Where each subgraph is: the supergraph's address, or the setting that overrides it.
final class Endpoints {

    private final GatewayConfig settings;
    private final Config config;

    /// `config`: read by key, because a subgraph's name may hold characters (`-`) that an
    /// environment variable cannot spell and a mapping therefore does not find.
    Endpoints(GatewayConfig settings, Config config) {
        this.settings = settings;
        this.config = config;
    }

    Map<String, Endpoint> of(Supergraph supergraph) {
        Map<String, Endpoint> endpoints = new LinkedHashMap<>();
        for (Subgraph subgraph : supergraph.subgraphs()) {
            String url = setting(subgraph, "url", String.class).orElse(subgraph.url());
            if (!isAddress(url)) {
                throw new UnusableSupergraph(
                        "The subgraph %s has the address \"%s\"; http://... or https://... is needed (%s)"
                                .formatted(subgraph.name(), url, key(subgraph, "url")));
            }
            endpoints.put(subgraph.name(), endpoint(subgraph, url));
        }
        return endpoints;
    }

    private Endpoint endpoint(Subgraph subgraph, String url) {
        GatewayConfig.CircuitConfig circuit = settings.circuit();
        return new Endpoint(
                url,
                setting(subgraph, "timeout", Duration.class).orElse(settings.subgraphTimeout()),
                setting(subgraph, "connections", Integer.class)
                        .orElse(settings.subgraphConnections()),
                setting(subgraph, "queue", Integer.class).orElse(settings.subgraphQueue()),
                Math.toIntExact(settings.maxAnswer().asLongValue()),
                new CircuitBreaker.Settings(circuit.failures(), circuit.period(), circuit.pause()));
    }

    private static boolean isAddress(String url) {
        try {
            URI address = new URI(url);
            return address.getRawAuthority() != null
                    && List.of("http", "https").contains(address.getScheme());
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private <T> Optional<T> setting(Subgraph subgraph, String name, Class<T> type) {
        return config.getOptionalValue(key(subgraph, name), type);
    }

    private static String key(Subgraph subgraph, String name) {
        return "chipgraph.subgraphs." + subgraph.name() + "." + name;
    }
}
