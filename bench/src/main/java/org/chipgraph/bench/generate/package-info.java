/// Comes in: how many records and claims, and a seed. Goes out: import files of the three services, the same
/// for the same seed. Start here: [GeneratedGraph].
@NullMarked
package org.chipgraph.bench.generate;

import org.jspecify.annotations.NullMarked;
