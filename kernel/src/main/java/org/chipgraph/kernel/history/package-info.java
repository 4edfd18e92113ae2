/// Comes in: the ids of records or claims. Goes out: their former states as a list of changes, with who, when
/// and why. Start at [History].
@NullMarked
package org.chipgraph.kernel.history;

import org.jspecify.annotations.NullMarked;
