package org.chipgraph.kernel.reference;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The access token of this service's own account, kept until shortly before it expires.
@ApplicationScoped
class ServiceToken {

    private final OidcClient client;
    private volatile @Nullable Tokens current;

    ServiceToken(OidcClient client) {
        this.client = client;
    }

    /// Errors: what the login throws when the issuer refuses it or does not answer in time.
    String value(Duration limit) {
        Tokens tokens = current;
        if (tokens == null || tokens.isAccessTokenExpired()) {
            tokens = client.getTokens().await().atMost(limit);
            current = tokens;
        }
        return tokens.getAccessToken();
    }

    /// Somebody refused the token: the next one is new.
    void forget() {
        current = null;
    }
}
