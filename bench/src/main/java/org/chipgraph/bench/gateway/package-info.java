/// Comes in: the packaged gateway, peers from npm, and a small graph with the shapes that gateways are compared on.
/// Goes out: CPU time per request of each, as tables; the cost of single stages (JMH).
/// Start here: [GatewayBench] and [StageBenchmark].
@NullMarked
package org.chipgraph.bench.gateway;

import org.jspecify.annotations.NullMarked;
