package org.chipgraph.kernel.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.chipgraph.launcher.Database;
import org.chipgraph.launcher.testing.TestKeycloak;
import org.chipgraph.launcher.testing.TestPostgres;

/// Gives a service under test a database of its own on a real PostgreSQL, and a real Keycloak.
public class Backends implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Database database = TestPostgres.database("service");
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password(),
                "quarkus.oidc.auth-server-url", TestKeycloak.issuer(),
                "quarkus.http.test-port", "0");
    }

    @Override
    public void stop() {
        // Both end with this JVM and serve its other tests until then.
    }
}
