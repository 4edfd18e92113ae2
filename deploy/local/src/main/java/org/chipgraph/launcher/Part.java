package org.chipgraph.launcher;

import java.util.List;
import java.util.Locale;

/// A process of the product.
public enum Part {
    POSTGRES("postgres", 5431),
    KEYCLOAK("keycloak", 8180),
    COMPANIES("companies-service", 8081),
    CHIPS("chips-service", 8082),
    EVENTS("events-service", 8083),
    GATEWAY("gateway", 8080);

    private final String title;
    private final int defaultPort;

    Part(String title, int defaultPort) {
        this.title = title;
        this.defaultPort = defaultPort;
    }

    /// Its name for people, in logs and file names; for a Maven module, the module's.
    public String title() {
        return title;
    }

    public int defaultPort() {
        return defaultPort;
    }

    /// The environment variable that moves its port.
    public String portSetting() {
        return "CHIPGRAPH_" + name() + "_PORT";
    }

    /// The three subgraph services, in the order in which data is loaded.
    public static List<Part> services() {
        return List.of(COMPANIES, CHIPS, EVENTS);
    }

    /// The four that Maven builds: the services and the gateway.
    public static List<Part> applications() {
        return List.of(COMPANIES, CHIPS, EVENTS, GATEWAY);
    }

    /// Of a service: its database, its user, and its name in the supergraph.
    public String subgraph() {
        return name().toLowerCase(Locale.ROOT);
    }
}
