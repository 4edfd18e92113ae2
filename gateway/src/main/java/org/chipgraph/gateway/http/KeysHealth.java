package org.chipgraph.gateway.http;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/// A gateway that has not yet met the issuer of tokens leaves requests to others, which may know its
/// keys, for a while after its start: the issuer may be moving too. Then it takes them all the
/// same, as readers need no keys.
@Readiness
@Singleton
public class KeysHealth implements HealthCheck {

    private final IdentityHealth issuer;
    private final Duration patience;
    private final long started = System.nanoTime();
    private volatile boolean met;

    public KeysHealth(@Wellness IdentityHealth issuer, GatewayConfig settings) {
        this.issuer = issuer;
        this.patience = settings.keysPatience();
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder report = HealthCheckResponse.named("keys");
        boolean waits = System.nanoTime() - started < patience.toNanos();
        if (waits && !met) {
            met = issuer.call().getStatus() == Status.UP;
        }
        return waits && !met
                ? report.down().withData("reason", "the issuer of tokens is waited for").build()
                : report.up().build();
    }
}
