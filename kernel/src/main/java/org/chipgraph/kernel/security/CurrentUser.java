package org.chipgraph.kernel.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Who makes a request, as it is recorded with a change.
@ApplicationScoped
public class CurrentUser {

    private final SecurityIdentity identity;

    public CurrentUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// The user name, or the client's for a service account.
    public String name() {
        return identity.getPrincipal().getName();
    }

    /// The user's id at the identity provider; null where the token names none.
    public @Nullable String id() {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getSubject() : null;
    }

    public boolean isKnown() {
        return !identity.isAnonymous();
    }
}
