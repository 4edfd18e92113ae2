/// Comes in: a running product with a generated graph. Goes out: how long its answers take and what an import
/// costs, as tables. Start here: [GraphBench].
@NullMarked
package org.chipgraph.bench.measure;

import org.jspecify.annotations.NullMarked;
