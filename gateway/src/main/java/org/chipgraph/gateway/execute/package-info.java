/// Comes in: a query plan and the client's variables.
/// Goes out: the bytes of the client's answer; a failure of a subgraph is part of it.
/// Start here: `Executor.execute`.
@NullMarked
package org.chipgraph.gateway.execute;

import org.jspecify.annotations.NullMarked;
