/// Comes in: the supergraph. Goes out: the static graph of moves: which field each subgraph can
/// answer, which keys lead in. Start here: `MoveGraph`.
@NullMarked
package org.chipgraph.gateway.plan.graph;

import org.jspecify.annotations.NullMarked;
