package org.chipgraph.kernel.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.chipgraph.launcher.Database;
import org.chipgraph.launcher.testing.TestKeycloak;
import org.chipgraph.launcher.testing.TestPostgres;

/// Gives a service under test a database of its own on a real PostgreSQL, and a real Keycloak.
///
/// As in a cluster, migrations run as the owner of the database, and the service as a role that owns
/// nothing.
public class Backends implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Database owned = TestPostgres.database("service");
        Database application = TestPostgres.application(owned);
        return Map.of(
                "quarkus.datasource.jdbc.url", application.jdbcUrl(),
                "quarkus.datasource.username", application.user(),
                "quarkus.datasource.password", application.password(),
                "quarkus.flyway.username", owned.user(),
                "quarkus.flyway.password", owned.password(),
                "quarkus.oidc.auth-server-url", TestKeycloak.issuer(),
                "quarkus.http.test-port", "0");
    }

    @Override
    public void stop() {
        // Both end with this JVM and serve its other tests until then.
    }
}
