package org.chipgraph.gateway.supergraph;

import graphql.language.DirectivesContainer;
import java.util.List;
import java.util.Map;

/// The directives of the join specification on the elements of a supergraph, whatever name the
/// specification has there. `graphs` are the subgraphs by their names in those directives.
record Joins(LinkedFeatures features, Map<String, Subgraph> graphs) {

    /// `where` names the element.
    List<Join> on(DirectivesContainer<?> element, String name, String where) {
        return features.on(element, "join", name).stream()
                .map(directive -> new Join(directive, where, graphs))
                .toList();
    }
}
