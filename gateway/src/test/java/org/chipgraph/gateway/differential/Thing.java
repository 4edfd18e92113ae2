package org.chipgraph.gateway.differential;

/// An object of the [World]: entities of one type differ by `id`, value objects by where they stand.
record Thing(String type, String id) {}
