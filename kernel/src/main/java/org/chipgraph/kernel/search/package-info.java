/// Comes in: texts of records and claims; words to find them by. Goes out: rows of the index, and SQL conditions on
/// them, both folded alike. Start at [SearchIndex] for writing, at [Search] for asking.
@NullMarked
package org.chipgraph.kernel.search;

import org.jspecify.annotations.NullMarked;
