package org.chipgraph.kernel.health;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/// Whether the database answers, and if not, why; and whether it takes writes: without the primary, a standby answers
/// reads.
///
/// In the place of Quarkus' own check, which does not say why, and looks at one kept connection each time: after a
/// restart of the database it fails as often as there are connections from before it, while no request may come that
/// would sweep them out.
@Readiness
@Singleton
public class DatabaseHealth implements HealthCheck {

    private final AgroalDataSource database;
    private final String url;
    private volatile boolean standbyAnswered;

    public DatabaseHealth(
            AgroalDataSource database,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.database = database;
        this.url = url.replaceFirst("\\?.*", "");
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder report =
                HealthCheckResponse.named("database").withData("url", url);
        // Many requests are no reason to send all of them to fewer processes.
        if (database.getMetrics().activeCount() >= mostConnections()) {
            return report.up().withData("connections", "all in use").build();
        }
        try {
            if (!answers()) {
                return report.down().withData("reason", "no connection stays open").build();
            }
            boolean isPrimary = takesWrites();
            if (!isPrimary || standbyAnswered) {
                // Others are made, to the primary if it is back.
                database.flush(FlushMode.GRACEFUL);
            }
            standbyAnswered = !isPrimary;
            return isPrimary
                    ? report.up().build()
                    : report.up().withData("writes", "refused: a standby answers").build();
        } catch (SQLException problem) {
            return report.down().withData("reason", String.valueOf(problem.getMessage())).build();
        }
    }

    /// A kept connection that does not is dropped; after all of them a new one is made.
    private boolean answers() throws SQLException {
        for (int kept = 0; kept <= mostConnections(); kept++) {
            if (database.isHealthy(false)) {
                return true;
            }
        }
        return false;
    }

    private boolean takesWrites() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet readOnly = statement.executeQuery("show transaction_read_only")) {
            readOnly.next();
            return readOnly.getString(1).equals("off");
        }
    }

    private int mostConnections() {
        return database.getConfiguration().connectionPoolConfiguration().maxSize();
    }
}
