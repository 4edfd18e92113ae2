package org.chipgraph.kernel.security;

/// The realm roles, as methods declare them. What declares no role and is not open to all is denied.
public final class Roles {

    /// Creates, updates, adds, supersedes and amends.
    public static final String EDITOR = "editor";

    /// Ranks, retires, restores and reverts, besides what an editor does.
    public static final String REVIEWER = "reviewer";

    /// Imports and reads the audit log, besides what a reviewer does.
    public static final String ADMIN = "admin";

    private Roles() {}
}
