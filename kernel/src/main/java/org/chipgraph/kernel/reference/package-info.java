/// Comes in: the ids of records that a record or claim refers to. Goes out: which of those that other services own
/// exist. Start at [Owners].
@NullMarked
package org.chipgraph.kernel.reference;

import org.jspecify.annotations.NullMarked;
