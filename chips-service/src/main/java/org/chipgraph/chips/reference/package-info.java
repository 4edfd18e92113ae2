/// Comes in: ids of other services' records. Goes out: stubs that the gateway completes. Start at [ReferenceGraph].
@NullMarked
package org.chipgraph.chips.reference;

import org.jspecify.annotations.NullMarked;
