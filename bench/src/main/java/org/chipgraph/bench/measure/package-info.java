/// Comes in: a running product with a generated graph. Goes out: how long its answers take and what an import
/// costs, as tables; or what single writes cost. Start here: [GraphBench], [WriteBench].
@NullMarked
package org.chipgraph.bench.measure;

import org.jspecify.annotations.NullMarked;
