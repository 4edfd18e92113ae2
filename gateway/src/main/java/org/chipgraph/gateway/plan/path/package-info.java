/// Comes in: a normalised operation and the graph of moves. Goes out: a [Draft]: the response tree,
/// and at each place the visits of subgraphs with what each selects there. Start here:
/// `Router.route`.
@NullMarked
package org.chipgraph.gateway.plan.path;

import org.jspecify.annotations.NullMarked;
