/// A client's request as a trace of OpenTelemetry: its operation, its planning, its fetches. Comes in: what
/// the route and the executor tell. Goes out: spans, and the headers that subgraphs go on with.
/// Start at [Traces].
@NullMarked
package org.chipgraph.gateway.trace;

import org.jspecify.annotations.NullMarked;
