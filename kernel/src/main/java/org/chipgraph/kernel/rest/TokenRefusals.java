package org.chipgraph.kernel.rest;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.ConnectException;
import java.util.List;
import java.util.regex.Pattern;
import org.chipgraph.kernel.problem.ErrorCode;

/// Answers requests whose token is not good, before anything else is done for them: with a problem document, or
/// with a GraphQL error at `/graphql`.
///
/// What stands in the Authorization header must be one bearer token with three parts: anything else would be taken
/// for no login at all, or be sent to the issuer with the question what it is, and of two headers one would be
/// ignored.
@ApplicationScoped
public class TokenRefusals {

    /// Before the authentication of Quarkus, which is a filter of priority 200.
    private static final int BEFORE_AUTHENTICATION = 250;

    private static final Pattern BEARER =
            Pattern.compile(
                    "bearer +[a-z0-9_-]+[.][a-z0-9_-]+[.][a-z0-9_-]+", Pattern.CASE_INSENSITIVE);

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHENTICATION);
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::explain);
    }

    private void check(RoutingContext request) {
        List<String> values = request.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (values.isEmpty()
                || values.size() == 1 && BEARER.matcher(values.getFirst().strip()).matches()) {
            request.next();
        } else {
            EarlyRefusal.of(
                    request,
                    ErrorCode.UNAUTHENTICATED,
                    "there must be one Authorization header: Bearer <JSON Web Token>");
        }
    }

    private void explain(RoutingContext request) {
        Throwable failure = request.failure();
        if (failure == null || !isOurs(failure) || request.response().headWritten()) {
            request.next();
        } else if (isUnreachable(failure)) {
            EarlyRefusal.of(
                    request,
                    ErrorCode.UNAVAILABLE,
                    "the token cannot be verified now: its issuer does not answer; reading works without a token");
        } else {
            EarlyRefusal.of(
                    request,
                    ErrorCode.UNAUTHENTICATED,
                    "the token is not valid: it is malformed, expired, or from another issuer or for another audience;"
                            + " sign in again, or send no token to read");
        }
    }

    private static boolean isOurs(Throwable failure) {
        // A process that has never reached the issuer does not even come to authenticate.
        return failure instanceof AuthenticationFailedException || failure instanceof OIDCException;
    }

    private static boolean isUnreachable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OIDCException || cause instanceof ConnectException) {
                return true;
            }
        }
        return false;
    }
}
