/// Comes in: a normalised operation and the supergraph. Goes out: an immutable [QueryPlan]: fetches
/// with their order, and the compiled response shape. Start here: `Planner.plan` names the stages
/// in order.
@NullMarked
package org.chipgraph.gateway.plan;

import org.jspecify.annotations.NullMarked;
