/// Comes in: single look-ups made while one GraphQL request is answered. Goes out: one statement for all of
/// them. Start at [Batches].
@NullMarked
package org.chipgraph.kernel.graph;

import org.jspecify.annotations.NullMarked;
