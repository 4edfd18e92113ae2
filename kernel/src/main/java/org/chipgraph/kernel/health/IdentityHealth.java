package org.chipgraph.kernel.health;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/// Whether the issuer of tokens answers. No probe asks for it (`/q/health/well`): without it readers read on and known
/// tokens work, so a service that took itself out would only make things worse.
@Wellness
@Singleton
public class IdentityHealth implements HealthCheck {

    private static final int PATIENCE_MILLIS = 2_000;
    private static final int OK = 200;

    private final URI issuer;

    public IdentityHealth(@ConfigProperty(name = "quarkus.oidc.auth-server-url") URI issuer) {
        this.issuer = issuer;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder report =
                HealthCheckResponse.named("identity").withData("issuer", issuer.toString());
        try {
            int status = status();
            return status == OK
                    ? report.up().build()
                    : report.down().withData("reason", "it answers HTTP " + status).build();
        } catch (IOException silent) {
            return report.down()
                    .withData("reason", "it does not answer: " + silent.getMessage())
                    .build();
        }
    }

    private int status() throws IOException {
        URI document = URI.create(issuer + "/.well-known/openid-configuration");
        HttpURLConnection connection = (HttpURLConnection) document.toURL().openConnection();
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }
}
