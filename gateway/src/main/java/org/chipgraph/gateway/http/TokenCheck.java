package org.chipgraph.gateway.http;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/// Decides who a client is before anything else is done for it.
final class TokenCheck {

    private static final Logger LOG = Logger.getLogger(TokenCheck.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Pattern BEARER =
            Pattern.compile(
                    "bearer +([a-z0-9_-]+[.][a-z0-9_-]+[.][a-z0-9_-]+)", Pattern.CASE_INSENSITIVE);

    private final GatewayConfig.Auth auth;
    private final TenantIdentityProvider tokens;
    private final TokenClaims claims;

    TokenCheck(GatewayConfig.Auth auth, TenantIdentityProvider tokens, TokenClaims claims) {
        this.auth = auth;
        this.tokens = tokens;
        this.claims = claims;
    }

    /// Whether it may take its time to say who the client is.
    boolean mayWaitFor(List<String> headers) {
        return auth != GatewayConfig.Auth.OFF && !headers.isEmpty();
    }

    /// Who the client is.
    ///
    /// Errors: a token that is not good is refused, never treated as none; so are two, of which
    /// others might look at the other one. Thread: may wait for the token issuer's keys.
    ///
    /// @param headers the values of all Authorization headers
    Client client(List<String> headers) throws HttpRefusal {
        if (auth == GatewayConfig.Auth.OFF || headers.isEmpty()) {
            return Client.ANONYMOUS;
        }
        Matcher header = BEARER.matcher(headers.getFirst().strip());
        if (headers.size() > 1 || !header.matches()) {
            throw new HttpRefusal(
                    HttpProblem.UNAUTHENTICATED,
                    "There must be one Authorization header: Bearer <JSON Web Token>");
        }
        String token = header.group(1);
        try {
            tokens.authenticate(new AccessTokenCredential(token)).await().atMost(PATIENCE);
            return new Client("Bearer " + token, claims.rights(token));
        } catch (AuthenticationFailedException rejected) {
            LOG.debug("A token was rejected", rejected);
            throw isUnreachable(rejected) ? unknownKeys() : rejected();
        } catch (RuntimeException noKeys) {
            LOG.warnf("Tokens cannot be verified: %s", noKeys.toString());
            throw unknownKeys();
        }
    }

    private static boolean isUnreachable(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof OIDCException || cause instanceof ConnectException) {
                return true;
            }
        }
        return false;
    }

    private static HttpRefusal rejected() {
        return new HttpRefusal(
                HttpProblem.UNAUTHENTICATED,
                "The bearer token is not valid: it is malformed, expired, or from another issuer"
                        + " or for another audience. Sign in again, or send no token to read.");
    }

    private static HttpRefusal unknownKeys() {
        return new HttpRefusal(
                HttpProblem.UNAVAILABLE,
                "The bearer token cannot be verified now: the token issuer does not answer."
                        + " Reading works without a token.");
    }
}
