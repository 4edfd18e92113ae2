/// What the traces of a service consist of beyond what Quarkus brings. Start at [OperationTracer].
@NullMarked
package org.chipgraph.kernel.trace;

import org.jspecify.annotations.NullMarked;
