/// Comes in: `where`, `orderBy` and a place in a list. Goes out: one SQL statement for a page of every parent,
/// as Relay connections. Start at [RecordLists].
@NullMarked
package org.chipgraph.kernel.list;

import org.jspecify.annotations.NullMarked;
