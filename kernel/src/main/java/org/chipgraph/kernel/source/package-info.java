/// Comes in: who said something and where it can be read. Goes out: citations, attributions and notes
/// that records and claims carry. Start at [Citation].
@NullMarked
package org.chipgraph.kernel.source;

import org.jspecify.annotations.NullMarked;
