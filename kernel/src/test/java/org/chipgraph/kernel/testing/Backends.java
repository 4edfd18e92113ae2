package org.chipgraph.kernel.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.chipgraph.launcher.Database;
import org.chipgraph.launcher.Part;
import org.chipgraph.launcher.testing.TestKeycloak;
import org.chipgraph.launcher.testing.TestPostgres;

/// Gives a service under test a database of its own on a real PostgreSQL, a real Keycloak, and other services
/// that are played ([TestOwners]).
///
/// As in a cluster, migrations run as the owner of the database, and the service as a role that owns
/// nothing.
public class Backends implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Database owned = TestPostgres.database("service");
        Database application = TestPostgres.application(owned);
        Map<String, String> settings =
                new HashMap<>(
                        Map.of(
                                "quarkus.datasource.jdbc.url", application.jdbcUrl(),
                                "quarkus.datasource.username", application.user(),
                                "quarkus.datasource.password", application.password(),
                                "quarkus.flyway.username", owned.user(),
                                "quarkus.flyway.password", owned.password(),
                                "quarkus.oidc.auth-server-url", TestKeycloak.issuer(),
                                "quarkus.oidc-client.credentials.secret",
                                        TestKeycloak.secretOf(service()),
                                // Tests run on machines with much else to do.
                                "chipgraph.references.timeout", "20s",
                                "quarkus.http.test-port", "0"));
        for (Part owner : Part.services()) {
            settings.put(
                    "chipgraph.references.owners." + owner.subgraph() + ".url",
                    TestOwners.url(owner.subgraph()));
        }
        return settings;
    }

    /// The service whose module is the working directory.
    private static Part service() {
        String module = String.valueOf(Path.of("").toAbsolutePath().getFileName());
        return Part.services().stream()
                .filter(service -> service.title().equals(module))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void stop() {
        // Both end with this JVM and serve its other tests until then.
    }
}
