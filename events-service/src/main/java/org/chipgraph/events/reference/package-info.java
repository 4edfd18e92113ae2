/// Comes in: ids of other services' records, and the kernel's references to our own. Goes out: stubs that the gateway
/// completes, and our records. Start at [ReferenceGraph].
@NullMarked
package org.chipgraph.events.reference;

import org.jspecify.annotations.NullMarked;
