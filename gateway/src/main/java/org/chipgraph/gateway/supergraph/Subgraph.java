package org.chipgraph.gateway.supergraph;

/// A service behind the gateway: `graph` is its name in the join directives, `name` its own.
public record Subgraph(String graph, String name, String url) {}
