package org.chipgraph.kernel.rest;

/// Media types that JAX-RS does not name.
public final class MediaTypes {

    public static final String NDJSON = "application/x-ndjson";

    /// RFC 4180.
    public static final String CSV = "text/csv";

    /// RFC 9457.
    public static final String PROBLEM = "application/problem+json";

    /// RFC 7396.
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private MediaTypes() {}
}
