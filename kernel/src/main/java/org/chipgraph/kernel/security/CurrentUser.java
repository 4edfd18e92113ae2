package org.chipgraph.kernel.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/// The name that is recorded with a change.
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
}
