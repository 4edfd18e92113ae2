/// Comes in: the text of a supergraph (GraphQL SDL with the directives of the join specification).
/// Goes out: an immutable [Supergraph]: what each subgraph can answer, and the API schema. Start
/// here: `SupergraphReader.read`.
@NullMarked
package org.chipgraph.gateway.supergraph;

import org.jspecify.annotations.NullMarked;
