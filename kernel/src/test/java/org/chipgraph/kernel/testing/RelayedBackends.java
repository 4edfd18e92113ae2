package org.chipgraph.kernel.testing;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// As [Backends], with a [Relay] before the database: a field of that type in the test gets it.
public final class RelayedBackends extends Backends {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String JDBC = "jdbc:";

    private @Nullable Relay relay;

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = super.start();
        String direct = settings.get(URL);
        int port = URI.create(direct.substring(JDBC.length())).getPort();
        relay = new Relay(port);
        settings.put(URL, direct.replace(":" + port, ":" + relay.port()));
        return settings;
    }

    @Override
    public void inject(TestInjector tests) {
        tests.injectIntoFields(relay, new TestInjector.MatchesType(Relay.class));
    }
}
