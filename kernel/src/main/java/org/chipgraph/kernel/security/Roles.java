package org.chipgraph.kernel.security;

/// The realm roles, as methods declare them. What declares no role and is not open to all is denied.
public final class Roles {

    /// Creates, updates, adds, supersedes and amends.
    public static final String EDITOR = "editor";

    /// Imports.
    public static final String ADMIN = "admin";

    private Roles() {}
}
