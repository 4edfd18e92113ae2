/// Comes in: a text. Goes out: what a mutation would understand by it. Start at [WrittenValuesGraph].
@NullMarked
package org.chipgraph.chips.written;

import org.jspecify.annotations.NullMarked;
